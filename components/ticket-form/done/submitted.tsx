/** After submitting: the number, when the first answer is promised, what happens next, and where to go. */
import { CircleCheck } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/actions/copy-button";
import { LinkButton } from "@/components/ui/actions/link-button";
import { NEW_TICKET } from "../choose/addresses";
import { promiseInWords } from "../fields/promise-in-words";

export interface SubmittedProps {
  incident_id: string;
  create_time: string;
  /** Absent where the plan promises no time. */
  first_reply_due?: string;
}

const MINUTE_MS = 60_000;
/** A longer time is told as the moment: business hours make it odd in hours. */
const IN_HOURS_MAX = 24 * 60;

function usePromise({ create_time, first_reply_due }: SubmittedProps): string {
  const t = useTranslations("ticket_form.done");
  const format = useFormatter();
  const language = useLocale();
  if (first_reply_due === undefined) return t("no_promise");
  const due = new Date(first_reply_due);
  const minutes = Math.round((due.getTime() - new Date(create_time).getTime()) / MINUTE_MS);
  const by = format.dateTime(due, { dateStyle: "medium", timeStyle: "short" });
  if (minutes <= 0 || minutes > IN_HOURS_MAX) return t("promise_by", { by });
  return t("promise", { time: promiseInWords(minutes, language), by });
}

export function Submitted(props: SubmittedProps) {
  const t = useTranslations("ticket_form.done");
  const promise = usePromise(props);
  const { incident_id } = props;
  return (
    <div className="flex max-w-[680px] flex-col gap-6">
      <div className="flex items-start gap-3">
        <CircleCheck aria-hidden className="mt-0.5 size-7 shrink-0 text-green" />
        <div className="flex min-w-0 flex-col gap-1">
          <h1 className="flex flex-wrap items-center gap-x-2 text-xl font-semibold">
            {t("title", { id: incident_id })}
            <CopyButton text={incident_id} label={t("copy")} />
          </h1>
          <p className="text-lg">{promise}</p>
        </div>
      </div>
      <section aria-label={t("next")} className="flex flex-col gap-2">
        <h2 className="font-semibold">{t("next")}</h2>
        <ol className="flex list-decimal flex-col gap-1.5 ps-5 text-ink-2 marker:text-ink-3">
          <li>{t("next_accept")}</li>
          <li>{t("next_ask")}</li>
          <li>{t("next_confirm")}</li>
        </ol>
      </section>
      <div className="flex flex-wrap gap-2">
        <LinkButton look="primary" href={`/tickets/${encodeURIComponent(incident_id)}`}>
          {t("to_ticket")}
        </LinkButton>
        <LinkButton href="/tickets">{t("to_list")}</LinkButton>
        <LinkButton look="quiet" href={NEW_TICKET}>
          {t("another")}
        </LinkButton>
      </div>
    </div>
  );
}
