"use client";
/** Asks the customer for access: in which way, to what, and why in words that the customer reads. Nothing is given by it yet. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useWayName } from "@/components/authorization-actions/use-permit-words";
import { SelectFormField } from "@/components/form/fields/select-form-field";
import { TextAreaFormField } from "@/components/form/fields/text-area-form-field";
import { useSensitiveGuard } from "@/components/sensitive/use-sensitive-guard";
import { Notice } from "@/components/ui/feedback/notice";
import { AUTHORIZATION_WAYS } from "@/lib/contract/authorization-ways";
import { osm } from "@/lib/queries/osm";
import { osmQuery } from "@/lib/queries/osm-query";
import { createRequestKeys } from "@/lib/queries/request-key";
import type { ActDialogProps } from "../../acts/act-dialog-props";
import { DeskDialog } from "../../acts/desk-dialog";
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
  const wayName = useWayName();
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

  return (
    <DeskDialog
      form={form}
      title={t("title")}
      whatHappens={t("what_happens")}
      confirmLabel={t("confirm")}
      act={act}
      guard={guard}
      onSubmit={send}
      onClose={onClose}
    >
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
    </DeskDialog>
  );
}
