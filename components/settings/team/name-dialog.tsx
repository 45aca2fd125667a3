"use client";
/** A new name for a user or a group, or a new group. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/fields/field";
import { TextField } from "@/components/ui/fields/text-field";
import { osmKey } from "@/lib/queries/osm-query";
import { FormDialog } from "../form-dialog";
import { useChange } from "../use-change";

export interface NameDialogProps {
  title: string;
  label: string;
  confirmLabel: string;
  done: string;
  name: string;
  save: (name: string) => Promise<unknown>;
  onClose: () => void;
}

export function NameDialog({ title, label, confirmLabel, done, name, save, onClose }: NameDialogProps) {
  const t = useTranslations("team");
  const keys = [osmKey("keystoneListUsers"), osmKey("keystoneListGroups")];
  const change = useChange(keys, { "IAM.400": t("name_refused") });
  const [text, setText] = useState(name);
  const wanted = text.trim();

  async function send() {
    if (await change.run(() => save(wanted), done)) onClose();
  }

  return (
    <FormDialog
      title={title}
      confirmLabel={confirmLabel}
      change={change}
      isBlocked={wanted === "" || wanted === name}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <Field label={label} hint={t("name_hint")} isRequired>
        {(wiring) => (
          <TextField
            {...wiring}
            data-first-focus
            autoComplete="off"
            maxLength={64}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
