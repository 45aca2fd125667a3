"use client";
/** A field for a password or key. Masked unless its owner asks to see it; it masks itself again when left, and is never filled in. */
import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, type ComponentProps, type FocusEvent } from "react";
import { IconButton } from "../actions/icon-button";
import { classNames } from "../class-names";
import { fieldLook } from "./field-look";

export interface SecretInputProps extends Omit<ComponentProps<"input">, "type" | "autoComplete" | "spellCheck"> {
  /** What the secret is called, for the name of the show button. */
  field: string;
  autoComplete?: "off" | "new-password" | "current-password" | "one-time-code";
}

export function SecretInput({ field, autoComplete = "new-password", className, ...rest }: SecretInputProps) {
  const t = useTranslations("ui");
  const [isShown, setShown] = useState(false);

  function maskWhenLeft(event: FocusEvent<HTMLSpanElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) setShown(false);
  }

  return (
    <span className={classNames("relative block", className)} onBlur={maskWhenLeft}>
      <input
        {...rest}
        type={isShown ? "text" : "password"}
        autoComplete={autoComplete}
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        data-1p-ignore={autoComplete === "current-password" ? undefined : true}
        className={fieldLook("h-9 pe-10 font-mono")}
      />
      <IconButton
        size="small"
        label={isShown ? t("hide_secret", { field }) : t("show_secret", { field })}
        aria-pressed={isShown}
        icon={isShown ? <EyeOff className="size-4" /> : <Eye className="size-4" />}
        disabled={rest.disabled}
        onClick={() => setShown(!isShown)}
        className="absolute inset-y-0 end-1 my-auto"
      />
    </span>
  );
}
