"use client";
/** A name and a first password for a new user, or a new password for one who is there; the password is then shown this once. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { CopyButton } from "@/components/ui/actions/copy-button";
import { Notice } from "@/components/ui/feedback/notice";
import { Field } from "@/components/ui/fields/field";
import { SecretInput } from "@/components/ui/fields/secret-input";
import { TextField } from "@/components/ui/fields/text-field";
import { Dialog } from "@/components/ui/overlays/dialog";
import { brokenPasswordRules } from "@/lib/contract/password-rule";
import type { IamUser } from "@/lib/contract/team";
import { osm } from "@/lib/queries/osm";
import { osmKey } from "@/lib/queries/osm-query";
import { FormDialog } from "../form-dialog";
import { PasswordRules } from "../security/password-rules";
import { useChange } from "../use-change";
import { generatePassword } from "./generate-password";

export interface PasswordDialogProps {
  /** Nobody: a new user. */
  user?: IamUser;
  onClose: () => void;
}

export function PasswordDialog({ user, onClose }: PasswordDialogProps) {
  const t = useTranslations("team");
  const change = useChange([osmKey("keystoneListUsers")], { "IAM.400": t("name_or_password_refused") });
  const [name, setName] = useState(user?.name ?? "");
  const [password, setPassword] = useState("");
  const [isGiven, setGiven] = useState(false);
  const isReady = name.trim() !== "" && brokenPasswordRules(password, name).length === 0;

  async function save() {
    const work = () =>
      user === undefined
        ? osm("keystoneCreateUser", { body: { user: { name: name.trim(), password } } })
        : osm("keystoneUpdateUserByAdmin", { params: { user_id: user.id }, body: { user: { password } } });
    if (await change.run<unknown>(work)) setGiven(true);
  }

  if (isGiven) return <GivenPassword name={name.trim()} password={password} onClose={onClose} />;
  return (
    <FormDialog
      title={user === undefined ? t("create_user") : t("reset_title", { name: user.name })}
      lead={t(user === undefined ? "create_lead" : "reset_lead")}
      confirmLabel={t(user === undefined ? "create_user" : "reset")}
      change={change}
      isBlocked={!isReady}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {user === undefined && (
        <Field label={t("user_name")} hint={t("name_hint")} isRequired>
          {(wiring) => (
            <TextField
              {...wiring}
              data-first-focus
              autoComplete="off"
              maxLength={64}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      )}
      <Field label={t("password")} isRequired hint={<PasswordRules password={password} name={name} />}>
        {(wiring) => (
          <SecretInput
            {...wiring}
            field={t("password")}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <Button size="small" className="w-fit" onClick={() => setPassword(generatePassword())}>
        {t("generate")}
      </Button>
    </FormDialog>
  );
}

function GivenPassword({ name, password, onClose }: { name: string; password: string; onClose: () => void }) {
  const t = useTranslations("team");
  const close = (
    <Button look="primary" onClick={onClose}>
      {t("noted")}
    </Button>
  );
  return (
    <Dialog isOpen onClose={onClose} width="narrow" title={t("given_title", { name })} footer={close}>
      <div className="flex flex-col gap-3">
        <Notice tone="warning">{t("given_once")}</Notice>
        <p className="flex items-center gap-1">
          <code className="min-w-0 rounded-sm bg-hover px-1.5 py-0.5 font-mono break-all">{password}</code>
          <CopyButton text={password} label={t("copy_password")} />
        </p>
      </div>
    </Dialog>
  );
}
