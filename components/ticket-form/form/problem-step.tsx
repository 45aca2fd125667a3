"use client";
/** The second step: what happened, where, how grave it is, and what helps to understand it. */
import { useTranslations } from "next-intl";
import { memo } from "react";
import { useFormContext, useFormState, useWatch } from "react-hook-form";
import { UploadArea } from "@/components/attachments/upload-area";
import type { Uploads } from "@/components/attachments/use-uploads";
import { Button } from "@/components/ui/actions/button";
import { FieldError } from "@/components/ui/fields/field";
import { composeTicket, type TicketForm } from "../compose/compose-ticket";
import { RegionField } from "../fields/region-field";
import { SeverityField } from "../fields/severity-field";
import { GuidedFields } from "../guided/guided-fields";
import { paramsOf } from "../guided/guided-param";
import { DescriptionField } from "./description-field";
import { DescriptionTotal } from "./description-total";
import { OpenAlike } from "./open-alike";
import { Part } from "./part";
import { Step } from "./step";
import type { TicketFacts } from "./ticket-facts";
import type { TicketValues } from "./ticket-values";

export interface ProblemStepProps {
  facts: TicketFacts;
  ticket: TicketForm;
  uploads: Uploads;
}

export const ProblemStep = memo(function ProblemStep({ facts, ticket, uploads }: ProblemStepProps) {
  const t = useTranslations("ticket_form");
  const mode = useWatch<TicketValues, "mode">({ name: "mode" });
  const isGuided = mode === "guided";
  const asked = paramsOf(facts.params, "description");
  const related = paramsOf(facts.params, "my_info");
  return (
    <Step
      number={2}
      title={t("steps.problem")}
      hint={t("problem.guidance")}
      aside={asked.length > 0 && <ModeSwitch ticket={ticket} template={facts.template} />}
    >
      <OpenAlike product={facts.product} problem={facts.problem} />
      {isGuided ? <GuidedFields params={asked} /> : <DescriptionField />}
      <DescriptionTotal ticket={ticket} isGuided={isGuided} />
      {facts.regions.length > 0 && <RegionField regions={facts.regions} isRequired={facts.problem.isRegionRequired} />}
      {facts.severities.length > 0 && <SeverityField severities={facts.severities} />}
      {related.length > 0 && (
        <Part title={t("problem.related")} hint={t("problem.related_hint")}>
          <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
            <GuidedFields params={related} />
          </div>
        </Part>
      )}
      <Part title={t("problem.files")} hint={t("problem.files_hint")}>
        <UploadArea uploads={uploads} />
        <FilesFault />
      </Part>
      <GuidedFields params={paramsOf(facts.params, "confidential")} />
    </Step>
  );
});

function FilesFault() {
  const { errors } = useFormState<TicketValues>();
  const message = errors.root?.["files"]?.message;
  return message === undefined ? null : <FieldError id="files-error">{message}</FieldError>;
}

/** What was answered becomes the beginning of the free text; the answers stay for the way back. */
function ModeSwitch({ ticket, template }: { ticket: TicketForm; template: string }) {
  const t = useTranslations("ticket_form.problem");
  const form = useFormContext<TicketValues>();
  const isGuided = useWatch<TicketValues, "mode">({ name: "mode" }) === "guided";

  function change() {
    const { answers, description } = form.getValues();
    const isUntouched = description.trim() === "" || description === template;
    const composed = composeTicket({ mode: "guided", answers, description }, ticket).simple_description;
    if (isGuided && isUntouched && composed !== "") form.setValue("description", composed);
    form.setValue("mode", isGuided ? "free" : "guided", { shouldDirty: true });
    form.clearErrors();
  }

  return (
    <Button size="small" onClick={change}>
      {t(isGuided ? "write_freely" : "answer_questions")}
    </Button>
  );
}
