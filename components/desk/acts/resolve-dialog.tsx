"use client";
/** Gives the result: it becomes a message that the customer reads, and the ticket then waits for their word. Both texts are searched for secrets. */
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { contractResolver } from "@/components/form/contract-resolver";
import { TextAreaFormField } from "@/components/form/fields/text-area-form-field";
import { useSensitiveGuard } from "@/components/sensitive/use-sensitive-guard";
import { DeskResolution } from "@/lib/contract/desk";
import { osm } from "@/lib/queries/osm";
import type { ActDialogProps } from "./act-dialog-props";
import { DeskDialog } from "./desk-dialog";
import { useDeskAct } from "./use-desk-act";

const LENGTHS_MAX = { resolution: 2000, root_cause: 400 } as const;

export function ResolveDialog({ incident_id, onClose }: ActDialogProps) {
  const t = useTranslations("desk.acts.resolve");
  const act = useDeskAct();
  const guard = useSensitiveGuard();
  const form = useForm<DeskResolution>({
    resolver: contractResolver(DeskResolution),
    defaultValues: { resolution: "", root_cause: "" },
  });

  async function resolve(given: DeskResolution) {
    const body = { ...given };
    for (const name of ["resolution", "root_cause"] as const) {
      const cleared = await guard.check({ text: given[name] ?? "", textLengthMax: LENGTHS_MAX[name] });
      if (cleared === undefined) return;
      body[name] = cleared.text;
      form.setValue(name, cleared.text);
    }
    const work = () => osm("deskResolve", { params: { case_id: incident_id }, body });
    if (await act.run(work, t("done", { number: incident_id }))) onClose();
  }

  return (
    <DeskDialog
      form={form}
      title={t("title")}
      whatHappens={t("what_happens")}
      confirmLabel={t("action")}
      act={act}
      guard={guard}
      onSubmit={resolve}
      onClose={onClose}
    >
      <TextAreaFormField<DeskResolution>
        name="resolution"
        label={t("resolution")}
        lengthMax={LENGTHS_MAX.resolution}
        rows={6}
        isRequired
      />
      <TextAreaFormField<DeskResolution>
        name="root_cause"
        label={t("root_cause")}
        hint={t("root_cause_hint")}
        lengthMax={LENGTHS_MAX.root_cause}
        rows={2}
      />
    </DeskDialog>
  );
}
