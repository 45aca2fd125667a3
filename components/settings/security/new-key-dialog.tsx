"use client";
/** Makes an access key, then shows its secret: this once. Closing without having kept it asks first. */
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { CopyButton } from "@/components/ui/actions/copy-button";
import { Notice } from "@/components/ui/feedback/notice";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Field } from "@/components/ui/fields/field";
import { TextField } from "@/components/ui/fields/text-field";
import { Dialog } from "@/components/ui/overlays/dialog";
import { osm } from "@/lib/queries/osm";
import { osmKey } from "@/lib/queries/osm-query";
import { FormDialog } from "../form-dialog";
import { useChange } from "../use-change";
import { downloadSecret, type KeyPair } from "./secret-file";

const DESCRIPTION_LENGTH_MAX = 255;

export interface NewKeyDialogProps {
  user_id: string;
  user_name: string;
  onClose: () => void;
}

export function NewKeyDialog({ user_id, user_name, onClose }: NewKeyDialogProps) {
  const t = useTranslations("settings_security.keys");
  const change = useChange([osmKey("listPermanentAccessKeys")], { "IAM.400": t("full") });
  const [description, setDescription] = useState("");
  const [made, setMade] = useState<KeyPair>();

  async function create() {
    const credential = { user_id, description: description.trim() };
    const done = await change.run(() => osm("createPermanentAccessKey", { body: { credential } }));
    if (done) setMade({ user_name, access: done.answer.credential.access, secret: done.answer.credential.secret });
  }

  if (made !== undefined) return <SecretDialog pair={made} onClose={onClose} />;
  return (
    <FormDialog
      title={t("create")}
      lead={t("create_lead")}
      confirmLabel={t("create")}
      change={change}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <Field label={t("description")} hint={t("description_hint")}>
        {(wiring) => (
          <TextField
            {...wiring}
            value={description}
            maxLength={DESCRIPTION_LENGTH_MAX}
            onChange={(event) => setDescription(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}

function SecretDialog({ pair, onClose }: { pair: KeyPair; onClose: () => void }) {
  const t = useTranslations("settings_security.keys");
  const [isKept, setKept] = useState(false);
  const [isWarned, setWarned] = useState(false);
  const leave = () => (isKept ? onClose() : setWarned(true));
  const footer = (
    <>
      <Button icon={<Download aria-hidden className="size-4" />} onClick={() => downloadSecret(pair)}>
        {t("download")}
      </Button>
      <Button look="primary" onClick={leave}>
        {t("close")}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={leave} title={t("made")} footer={footer}>
      <div className="flex flex-col gap-4">
        <Notice tone="warning">{t("once")}</Notice>
        <dl className="flex flex-col gap-3">
          <SecretRow term={t("access")} value={pair.access} copyLabel={t("copy_access")} />
          <SecretRow term={t("secret")} value={pair.secret} copyLabel={t("copy_secret")} />
        </dl>
        <Checkbox label={t("kept")} checked={isKept} onChange={(event) => setKept(event.target.checked)} />
        {isWarned && !isKept && (
          <Notice tone="danger" isLive>
            {t("not_kept")}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}

function SecretRow({ term, value, copyLabel }: { term: string; value: string; copyLabel: string }) {
  return (
    <div>
      <dt className="text-sm text-ink-2">{term}</dt>
      <dd className="flex items-center gap-1">
        <code className="min-w-0 rounded-sm bg-hover px-1.5 py-0.5 font-mono text-sm break-all">{value}</code>
        <CopyButton text={value} label={copyLabel} />
      </dd>
    </div>
  );
}
