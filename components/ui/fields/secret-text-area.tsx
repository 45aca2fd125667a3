"use client";
/** A secret of several lines, such as a private key. Masked by the font until asked; never kept by the browser. */
import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, type ComponentProps, type FocusEvent } from "react";
import { IconButton } from "../actions/icon-button";
import { fieldLook } from "./field-look";

export interface SecretTextAreaProps extends Omit<ComponentProps<"textarea">, "autoComplete" | "spellCheck"> {
  field: string;
}

export function SecretTextArea({ field, rows = 4, ...rest }: SecretTextAreaProps) {
  const t = useTranslations("ui");
  const [isShown, setShown] = useState(false);

  function maskWhenLeft(event: FocusEvent<HTMLSpanElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) setShown(false);
  }

  return (
    <span className="relative block" onBlur={maskWhenLeft}>
      <textarea
        {...rest}
        rows={rows}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        data-masked={!isShown}
        className={fieldLook("py-2 pe-10 font-mono text-sm break-all data-[masked=true]:masked-text")}
      />
      <IconButton
        size="small"
        label={isShown ? t("hide_secret", { field }) : t("show_secret", { field })}
        aria-pressed={isShown}
        icon={isShown ? <EyeOff className="size-4" /> : <Eye className="size-4" />}
        disabled={rest.disabled}
        onClick={() => setShown(!isShown)}
        className="absolute end-1 top-1"
      />
    </span>
  );
}
