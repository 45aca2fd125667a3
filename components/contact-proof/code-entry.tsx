"use client";
/** The box for the six digits, and the way to another code once its minute is over. */
import { useTranslations } from "next-intl";
import type { KeyboardEvent, ReactNode } from "react";
import { Button } from "@/components/ui/actions/button";
import { Field } from "@/components/ui/fields/field";
import { TextField } from "@/components/ui/fields/text-field";
import { VERIFY_CODE_LENGTH } from "@/lib/contract/verify-code-limits";
import type { Proof } from "./use-proof";

export interface CodeEntryProps {
  proof: Proof;
  /** More to do beside "Send another code". */
  children?: ReactNode;
}

export function CodeEntry({ proof, children }: CodeEntryProps) {
  const t = useTranslations("contact_proof");
  const { seconds } = proof;

  /** Enter gives the code; it sends no form around the box. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    proof.check();
  }

  return (
    <>
      <Field label={t("code")} hint={t("code_hint")} isRequired {...(proof.error ? { error: proof.error } : {})}>
        {(wiring) => (
          <TextField
            {...wiring}
            data-first-focus
            className="max-w-40 font-mono tracking-widest"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={VERIFY_CODE_LENGTH}
            disabled={proof.isUsedUp}
            value={proof.code}
            onChange={(event) => proof.setCode(event.target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-2">
        {children}
        <Button size="small" isBusy={proof.isSending} disabled={seconds > 0} onClick={proof.send}>
          {t("again")}
        </Button>
        <p className="text-sm text-ink-2">{seconds > 0 ? t("wait", { seconds }) : t("may_again")}</p>
      </div>
    </>
  );
}
