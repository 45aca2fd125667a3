"use client";
/** Gives the result: it becomes a message that the customer reads, and the ticket then waits for their word. Both texts are searched for secrets. */
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { contractResolver } from "@/components/form/contract-resolver";
import { TextAreaFormField } from "@/components/form/fields/text-area-form-field";
import { Form } from "@/components/form/form";
import { useSensitiveGuard } from "@/components/sensitive/use-sensitive-guard";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { Dialog } from "@/components/ui/overlays/dialog";
import { DeskResolution } from "@/lib/contract/desk";
import { osm } from "@/lib/queries/osm";
import type { ActDialogProps } from "./act-dialog-props";
import { useDeskAct } from "./use-desk-act";

const FORM_ID = "resolve";
const LENGTHS_MAX = { resolution: 2000, root_cause: 400 } as const;

export function ResolveDialog({ incident_id, onClose }: ActDialogProps) {
  const t = useTranslations("desk.acts.resolve");
  const cancel = useTranslations("ui")("cancel");
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

  const footer = (
    <>
      <Button onClick={onClose} disabled={act.isBusy}>
        {cancel}
      </Button>
      <Button type="submit" form={FORM_ID} look="primary" isBusy={act.isBusy}>
        {t("action")}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={t("title")} isBusy={act.isBusy} footer={footer}>
      <Form form={form} id={FORM_ID} label={t("title")} onSubmit={resolve}>
        <p className="text-ink-2">{t("what_happens")}</p>
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
        {act.error && (
          <Notice tone="danger" isLive>
            {act.error}
          </Notice>
        )}
      </Form>
      {guard.dialog}
    </Dialog>
  );
}
