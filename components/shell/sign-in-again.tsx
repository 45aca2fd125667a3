"use client";
/** The same person's password, asked for over the page. Somebody else signs in on a page of their own. */
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useId, useState, type FormEvent } from "react";
import { SignInRefusal } from "@/components/form/sign-in-refusal";
import { Button } from "@/components/ui/actions/button";
import { Field } from "@/components/ui/fields/field";
import { SecretInput } from "@/components/ui/fields/secret-input";
import { Dialog } from "@/components/ui/overlays/dialog";
import { signIn, type SignInRefusal as Refused } from "@/lib/queries/auth";
import { mayBeAskedAgain } from "@/lib/queries/drafts";
import { noteSignIn } from "@/lib/queries/session-end";
import type { Person } from "./account-menu";

function leaveToSignIn(): void {
  const { pathname, search } = window.location;
  window.location.assign(`/sign-in?${new URLSearchParams({ from: pathname + search })}`);
}

function useSigningIn({ domain_name, user_name }: Person) {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const field = event.currentTarget.querySelector<HTMLInputElement>("[name=password]");
    const password = field?.value ?? "";
    setRefusal(undefined);
    setMissing(password === "");
    if (isBusy || password === "") return field?.focus();
    setBusy(true);
    const told = await signIn({ account: domain_name, user: user_name, password });
    setBusy(false);
    if (told === undefined) {
      noteSignIn();
      return void client.invalidateQueries({ predicate: mayBeAskedAgain });
    }
    setRefusal(told);
    if (field !== null) field.value = "";
    field?.focus();
  }

  return { isBusy, isMissing, refusal, submit };
}

export function SignInAgain({ person, onPutOff }: { person: Person; onPutOff: () => void }) {
  const [t, tForm] = [useTranslations("shell.session_ended"), useTranslations("sign_in")];
  const { isBusy, isMissing, refusal, submit } = useSigningIn(person);
  const form = useId();
  const { user_name: user, domain_name: account } = person;
  return (
    <Dialog
      isOpen
      onClose={onPutOff}
      title={t("title")}
      width="narrow"
      isBusy={isBusy}
      footer={
        <>
          <Button onClick={leaveToSignIn}>{t("other")}</Button>
          <Button type="submit" form={form} look="primary" isBusy={isBusy}>
            {t("submit")}
          </Button>
        </>
      }
    >
      <form id={form} noValidate method="post" onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        <p>{t("sentence", { user, account })}</p>
        <SignInRefusal refusal={refusal} />
        <input type="hidden" name="username" autoComplete="username" value={user} readOnly />
        <Field label={tForm("password")} {...(isMissing ? { error: tForm("missing.password") } : {})}>
          {(wiring) => (
            <SecretInput
              {...wiring}
              field={tForm("password")}
              name="password"
              autoComplete="current-password"
              maxLength={256}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
