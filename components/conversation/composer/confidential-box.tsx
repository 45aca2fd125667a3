"use client";
/** The box for what only authorized engineers may read; masked while it is typed. */
import { Lock, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { IconButton } from "@/components/ui/actions/icon-button";
import { Field } from "@/components/ui/fields/field";
import { LengthCounter } from "@/components/ui/fields/length-counter";
import { SecretTextArea } from "@/components/ui/fields/secret-text-area";
import { CONFIDENTIAL_LENGTH_MAX } from "./composer-rules";

export interface ConfidentialBoxProps {
  /** Undefined while the box is closed. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  isDisabled: boolean;
}

export function OpenConfidentialBox({ value, onChange, isDisabled }: ConfidentialBoxProps) {
  const t = useTranslations("conversation.composer");
  if (value !== undefined) return null;
  return (
    <Button
      size="small"
      look="quiet"
      icon={<Lock aria-hidden className="size-4" />}
      disabled={isDisabled}
      onClick={() => onChange("")}
    >
      {t("confidential_add")}
    </Button>
  );
}

export function ConfidentialBox({ value, onChange, isDisabled }: ConfidentialBoxProps) {
  const t = useTranslations("conversation.composer");
  if (value === undefined) return null;
  const aside = (
    <span className="flex items-center gap-1">
      <LengthCounter length={value.length} max={CONFIDENTIAL_LENGTH_MAX} />
      <IconButton
        size="small"
        label={t("confidential_remove")}
        icon={<X className="size-4" />}
        disabled={isDisabled}
        onClick={() => onChange(undefined)}
      />
    </span>
  );
  const isOver = value.length > CONFIDENTIAL_LENGTH_MAX;
  const error = t("confidential_too_long", { max: CONFIDENTIAL_LENGTH_MAX });
  return (
    <Field label={t("confidential_label")} hint={t("confidential_hint")} aside={aside} {...(isOver ? { error } : {})}>
      {(wiring) => (
        <SecretTextArea
          {...wiring}
          field={t("confidential_label")}
          rows={3}
          value={value}
          readOnly={isDisabled}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
