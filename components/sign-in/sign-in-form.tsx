"use client";
/** Account, user, password. What was typed stays after a refusal, except the password; the first wrong field gets the focus. */
import { useTranslations } from "next-intl";
import { useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { SignInRefusal } from "@/components/form/sign-in-refusal";
import { Button } from "@/components/ui/actions/button";
import { Field } from "@/components/ui/fields/field";
import { SecretInput } from "@/components/ui/fields/secret-input";
import { TextField } from "@/components/ui/fields/text-field";
import { signIn, type Credentials, type SignInRefusal as Refused } from "@/lib/queries/auth";

const FIELDS = ["account", "user", "password"] as const;
type FieldName = (typeof FIELDS)[number];

function read(form: HTMLFormElement): Credentials {
  const given = new FormData(form);
  const text = (name: FieldName) => String(given.get(name) ?? "");
  return { account: text("account").trim(), user: text("user").trim(), password: text("password") };
}

function control(form: HTMLFormElement, name: FieldName): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>(`[name="${name}"]`);
}

export function SignInForm({ returnTo }: { returnTo: string }) {
  const t = useTranslations("sign_in");
  const [missing, setMissing] = useState<readonly FieldName[]>([]);
  const [refusal, setRefusal] = useState<Refused>();
  const [isBusy, setBusy] = useState(false);
  const [isCapsLock, setCapsLock] = useState(false);
  const isSending = useRef(false);

  function refuse(form: HTMLFormElement, told: Refused) {
    isSending.current = false;
    setBusy(false);
    setRefusal(told);
    const password = control(form, "password");
    if (password === null) return;
    password.value = "";
    password.focus();
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const credentials = read(form);
    const left = FIELDS.filter((name) => credentials[name] === "");
    setMissing(left);
    setRefusal(undefined);
    const [first] = left;
    if (first !== undefined) return control(form, first)?.focus();
    if (isSending.current) return;
    isSending.current = true;
    setBusy(true);
    const told = await signIn(credentials);
    if (told === undefined) window.location.assign(returnTo);
    else refuse(form, told);
  }

  const errorOf = (name: FieldName) => (missing.includes(name) ? { error: t(`missing.${name}`) } : {});
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState("CapsLock"));

  return (
    <form noValidate method="post" onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <SignInRefusal refusal={refusal} />
      <Field label={t("account")} hint={t("account_hint")} {...errorOf("account")}>
        {(wiring) => (
          <TextField
            {...wiring}
            name="account"
            autoComplete="organization"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={64}
            autoFocus
          />
        )}
      </Field>
      <Field label={t("user")} {...errorOf("user")}>
        {(wiring) => (
          <TextField
            {...wiring}
            name="user"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={64}
          />
        )}
      </Field>
      <Field label={t("password")} {...errorOf("password")} hint={isCapsLock ? t("caps_lock") : undefined}>
        {(wiring) => (
          <SecretInput
            {...wiring}
            field={t("password")}
            name="password"
            autoComplete="current-password"
            maxLength={256}
            onKeyUp={watchCapsLock}
          />
        )}
      </Field>
      <Button type="submit" look="primary" isBusy={isBusy} className="mt-1 w-full">
        {isBusy ? t("submitting") : t("submit")}
      </Button>
    </form>
  );
}
