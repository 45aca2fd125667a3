"use client";
/** Asks the customer for access: in which way, to what, and why in words that the customer reads. Nothing is given by it yet. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useWayName } from "@/components/authorization-actions/use-permit-words";
import { SelectFormField } from "@/components/form/fields/select-form-field";
import { TextAreaFormField } from "@/components/form/fields/text-area-form-field";
import { Form } from "@/components/form/form";
import { useSensitiveGuard } from "@/components/sensitive/use-sensitive-guard";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { Dialog } from "@/components/ui/overlays/dialog";
import { AUTHORIZATION_WAYS } from "@/lib/contract/authorization-ways";
import { osm } from "@/lib/queries/osm";
import { osmQuery } from "@/lib/queries/osm-query";
import { createRequestKeys } from "@/lib/queries/request-key";
import type { ActDialogProps } from "../../acts/act-dialog-props";
import { useDeskAct } from "../../acts/use-desk-act";
import { askResolver } from "./ask-faults";
import { AskItems } from "./ask-items";
import { askBody, firstAsk, wayById, type AskValues } from "./ask-values";

const WHY_LENGTH_MAX = 2000;

/** Without the list no region is named, which is allowed. */
function useRegions() {
  const { data } = useQuery(osmQuery("listRegions"));
  return (data?.data_center_list ?? []).flatMap(({ region_id, region_name }) =>
    region_id ? [{ value: region_id, label: region_name ?? region_id }] : [],
  );
}

export function AskDialog({ incident_id, onClose, region_id }: ActDialogProps & { region_id: string | undefined }) {
  const t = useTranslations("desk_access.ask");
  const cancel = useTranslations("ui")("cancel");
  const wayName = useWayName();
  const id = useId();
  const act = useDeskAct();
  const guard = useSensitiveGuard();
  const regions = useRegions();
  const [keyOf] = useState(createRequestKeys);
  const form = useForm<AskValues>({ resolver: askResolver, defaultValues: firstAsk(region_id), mode: "onTouched" });
  const way = wayById(useWatch({ control: form.control, name: "way" }));

  async function send(values: AskValues) {
    const cleared = await guard.check({ text: values.auth_describe, textLengthMax: WHY_LENGTH_MAX });
    if (cleared === undefined || way === undefined) return;
    const body = askBody(way, { ...values, auth_describe: cleared.text });
    const headers = { "idempotency-key": keyOf({ incident_id, body }) };
    const work = () => osm("deskAskAuthorization", { params: { case_id: incident_id }, headers, body });
    if (await act.run(work, t("done"))) onClose();
  }

  const footer = (
    <>
      <Button onClick={onClose} disabled={act.isBusy}>
        {cancel}
      </Button>
      <Button type="submit" form={id} look="primary" isBusy={act.isBusy}>
        {t("confirm")}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={t("title")} isBusy={act.isBusy} footer={footer}>
      <Form form={form} id={id} label={t("title")} onSubmit={send}>
        <p className="text-ink-2">{t("what_happens")}</p>
        <SelectFormField<AskValues>
          name="way"
          label={t("way")}
          options={AUTHORIZATION_WAYS.map((one) => ({ value: one.id, label: wayName(one) }))}
          placeholder={null}
          isRequired
        />
        {way?.id === "console-credential" && <Notice tone="warning">{t("credential_is_wide")}</Notice>}
        {way && <AskItems way={way} regions={regions} region_id={region_id} />}
        <TextAreaFormField<AskValues>
          name="auth_describe"
          label={t("why")}
          hint={t("why_hint")}
          lengthMax={WHY_LENGTH_MAX}
          rows={3}
          isRequired
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
