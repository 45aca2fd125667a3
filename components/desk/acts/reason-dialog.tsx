"use client";
/** Pauses, resumes or refuses a ticket. The reason stands in the operation log, which the customer reads. */
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { contractResolver } from "@/components/form/contract-resolver";
import { TextAreaFormField } from "@/components/form/fields/text-area-form-field";
import { useSensitiveGuard } from "@/components/sensitive/use-sensitive-guard";
import { DeskReason } from "@/lib/contract/desk";
import { osm } from "@/lib/queries/osm";
import type { ActDialogProps } from "./act-dialog-props";
import { DeskDialog } from "./desk-dialog";
import { useDeskAct } from "./use-desk-act";

export type ReasonedAct = "pause" | "resume" | "invalid";

const OPERATIONS = { pause: "deskPause", resume: "deskResume", invalid: "deskInvalidate" } as const;
const REASON_LENGTH_MAX = 400;

export function ReasonDialog({ incident_id, onClose, name }: ActDialogProps & { name: ReasonedAct }) {
  const t = useTranslations(`desk.acts.${name}`);
  const shared = useTranslations("desk.acts");
  const act = useDeskAct();
  const guard = useSensitiveGuard();
  const form = useForm<DeskReason>({ resolver: contractResolver(DeskReason), defaultValues: { reason: "" } });

  async function move({ reason = "" }: DeskReason) {
    const cleared = await guard.check({ text: reason, textLengthMax: REASON_LENGTH_MAX });
    if (cleared === undefined) return;
    form.setValue("reason", cleared.text);
    const body = { reason: cleared.text };
    const work = () => osm(OPERATIONS[name], { params: { case_id: incident_id }, body });
    if (await act.run(work, t("done", { number: incident_id }))) onClose();
  }

  return (
    <DeskDialog
      form={form}
      title={t("title")}
      whatHappens={t("what_happens")}
      confirmLabel={t("action")}
      tone={name === "invalid" ? "danger" : "plain"}
      act={act}
      guard={guard}
      onSubmit={move}
      onClose={onClose}
    >
      <TextAreaFormField<DeskReason>
        name="reason"
        label={shared("reason")}
        hint={shared("reason_hint")}
        lengthMax={REASON_LENGTH_MAX}
        rows={3}
      />
    </DeskDialog>
  );
}
