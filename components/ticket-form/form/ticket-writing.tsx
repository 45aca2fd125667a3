"use client";
/** The ticket while it is written: three steps in one column, the rail beside it, the draft behind it. */
import { useTranslations } from "next-intl";
import { memo, useEffect, useMemo, useRef, useState, type ClipboardEvent, type FormEvent } from "react";
import { SteadyForm, useFormMethods } from "@/components/form/steady-form";
import { useFileTarget } from "@/components/attachments/use-file-target";
import { useUploads } from "@/components/attachments/use-uploads";
import { useSensitiveGuard } from "@/components/sensitive/use-sensitive-guard";
import { latePart } from "@/components/ui/late/late-part";
import type { StoredDraft } from "@/lib/queries/drafts";
import { ChosenLine } from "../choose/chosen-line";
import { DraftBar } from "../draft/draft-bar";
import { LeaveGuard } from "../draft/leave-guard";
import type { Like } from "../draft/like-notice";
import { useLikeness } from "../draft/use-likeness";
import { useTicketDraft } from "../draft/use-ticket-draft";
import { FormRail } from "../rail/form-rail";
import { useSubmitTicket } from "../submit/use-submit-ticket";
import { FirstFault } from "./first-fault";
import { firstValues } from "./first-values";
import { MayNotSubmit } from "./may-not-submit";
import { ProblemStep } from "./problem-step";
import { ReachStep } from "./reach-step";
import { Step } from "./step";
import type { TicketFacts } from "./ticket-facts";
import { lateResolver, loadSchemaAhead } from "./late-resolver";
import type { TicketValues } from "./ticket-values";
import { useTicketRules } from "./use-ticket-rules";

const LikeNotice = latePart(async () => (await import("../draft/like-notice")).LikeNotice);

export interface TicketWritingProps {
  draftKey: string;
  facts: TicketFacts;
  stored: StoredDraft;
  like?: Like;
}

/** Drawn anew only when what it is made of changes, as are its parts. */
export const TicketWriting = memo(function TicketWriting({ draftKey, facts, stored, like }: TicketWritingProps) {
  const t = useTranslations("ticket_form");
  const rules = useTicketRules(facts);
  const [initial] = useState(() => firstValues(facts, stored.content, like?.original.data?.incident_detail_info));
  const options = useMemo(
    () =>
      ({ resolver: lateResolver(rules, t("errors.not_loaded")), mode: "onTouched", shouldFocusError: false }) as const,
    [rules, t],
  );
  const form = useFormMethods<TicketValues>(() => ({ ...options, defaultValues: initial.values }));
  const uploads = useUploads({ from: "incident" });
  const { restore } = uploads;
  useEffect(() => restore(initial.files), [restore, initial]);
  const draft = useTicketDraft({
    key: draftKey,
    stored,
    params: facts.params,
    initial,
    form,
    files: uploads.uploaded,
  });
  const likeness = useLikeness({ like, facts, form, draft });
  const guard = useSensitiveGuard();
  const { target } = useFileTarget(uploads);
  const { submit, isBusy, mayNotSubmit } = useSubmitTicket({ facts, ticket: rules, form, uploads, guard, draft });
  const element = useRef<HTMLFormElement>(null);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!isBusy) void form.handleSubmit(submit)();
  }

  function onPaste(event: ClipboardEvent) {
    if (!event.defaultPrevented) target.onPaste(event);
  }

  if (mayNotSubmit) return <MayNotSubmit hasDraft />;
  return (
    <SteadyForm form={form} options={options}>
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,680px)_minmax(15rem,24rem)]">
        <form
          ref={element}
          noValidate
          aria-label={t("title")}
          onSubmit={onSubmit}
          onPaste={onPaste}
          onFocus={loadSchemaAhead}
          onBlur={() => void draft.keeper.flush()}
          className="flex min-w-0 flex-col gap-8"
        >
          {likeness.missing && <LikeNotice like={likeness.missing} onRead={likeness.onRead} />}
          <DraftBar draftKey={draftKey} draft={draft} form={form} uploads={uploads} facts={facts} />
          <Step number={1} title={t("steps.product")} isDone>
            <ChosenLine product={facts.product} problem={facts.problem} />
          </Step>
          <ProblemStep facts={facts} ticket={rules} uploads={uploads} />
          <ReachStep facts={facts} isBusy={isBusy} />
        </form>
        <FormRail problem={facts.problem.id} form={rules} fileCount={uploads.items.length} />
      </div>
      {guard.dialog}
      <LeaveGuard isAtRisk={draft.state.isAtRisk === true && !isBusy} />
      <FirstFault element={element} />
    </SteadyForm>
  );
});
