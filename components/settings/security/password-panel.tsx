"use client";
/** One's own password. The rule is told and ticked while typing; with the new one every other session ends. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { Field } from "@/components/ui/fields/field";
import { SecretInput } from "@/components/ui/fields/secret-input";
import { Panel } from "@/components/ui/page/panel";
import { brokenPasswordRules } from "@/lib/contract/password-rule";
import { osm } from "@/lib/queries/osm";
import { endOtherSessions, sessionsQuery } from "@/lib/queries/sessions";
import { useChange } from "../use-change";
import { PasswordRules } from "./password-rules";

const EMPTY = { original: "", password: "", again: "" };

export function PasswordPanel({ user_id, user_name }: { user_id: string; user_name: string }) {
  const t = useTranslations("settings_security.password");
  const [given, setGiven] = useState(EMPTY);
  const change = useChange([sessionsQuery().queryKey], { "IAM.403": t("wrong"), "IAM.400": t("refused") });
  const isGood = brokenPasswordRules(given.password, user_name).length === 0;
  const isDifferent = given.again !== "" && given.again !== given.password;
  const isReady = given.original !== "" && isGood && given.again === given.password;

  async function save() {
    const user = { original_password: given.original, password: given.password };
    const work = () => osm("keystoneUpdateUserPassword", { params: { user_id }, body: { user } });
    if ((await change.run(work, t("done"))) === undefined) return;
    setGiven(EMPTY);
    await change.run(endOtherSessions);
  }

  const field = (name: keyof typeof EMPTY) => ({
    value: given[name],
    onChange: (event: { target: { value: string } }) => setGiven({ ...given, [name]: event.target.value }),
    field: t(name),
  });
  return (
    <Panel title={t("title")}>
      <form
        noValidate
        className="flex max-w-md flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void save();
        }}
      >
        <input type="text" autoComplete="username" value={user_name} readOnly hidden />
        <p className="text-ink-2">{t("lead")}</p>
        <Field label={t("original")} isRequired>
          {(wiring) => <SecretInput {...wiring} {...field("original")} autoComplete="current-password" />}
        </Field>
        <Field label={t("password")} isRequired hint={<PasswordRules password={given.password} name={user_name} />}>
          {(wiring) => <SecretInput {...wiring} {...field("password")} />}
        </Field>
        <Field label={t("again")} isRequired {...(isDifferent ? { error: t("different") } : {})}>
          {(wiring) => <SecretInput {...wiring} {...field("again")} />}
        </Field>
        {change.error && (
          <Notice tone="danger" isLive>
            {change.error}
          </Notice>
        )}
        <Button type="submit" look="primary" className="w-fit" isBusy={change.isBusy} disabled={!isReady}>
          {t("save")}
        </Button>
      </form>
    </Panel>
  );
}
