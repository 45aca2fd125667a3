"use client";
/** Takes a private key from a file of this computer into its field. The file is read here and goes nowhere by itself. */
import { FileKey2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/actions/button";
import type { GrantValues } from "./grant-values";

export interface KeyFileProps {
  name: `items.${number}.password`;
  lengthMax: number;
}

export function KeyFile({ name, lengthMax }: KeyFileProps) {
  const t = useTranslations("authorization_actions.give.secret");
  const { setValue, setError } = useFormContext<GrantValues>();
  const input = useRef<HTMLInputElement>(null);

  async function read(file: File | undefined) {
    if (file === undefined) return;
    if (file.size > lengthMax) return setError(name, { type: "grant", message: "form.grant.secret_too_long" });
    setValue(name, await file.text(), { shouldDirty: true, shouldValidate: true });
  }

  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t("key_file")}
        onChange={(event) => {
          void read(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <Button size="small" icon={<FileKey2 aria-hidden className="size-3.5" />} onClick={() => input.current?.click()}>
        {t("key_file")}
      </Button>
    </div>
  );
}
