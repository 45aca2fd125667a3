/** What the form shows when it opens: the draft; else the words of a similar ticket; else nothing but the least grave severity. Pure. */
import type { Severity } from "@/lib/contract/catalogue";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";
import { readTicketDraft, type TicketDraft } from "../draft/draft-content";
import type { TicketFacts } from "./ticket-facts";
import { blankValues, type TicketValues } from "./ticket-values";

type Original = Pick<TicketDetail, "simple_description" | "region_id" | "severity_id">;

function availableIds(severities: readonly Severity[]): string[] {
  return severities.flatMap(({ severity_id, available }) => (severity_id && available !== false ? [severity_id] : []));
}

/** Severities come the gravest first. */
export function freshValues({ params, template, severities }: TicketFacts): TicketValues {
  return { ...blankValues(params, template), severity_id: availableIds(severities).at(-1) ?? "" };
}

function valuesLike(original: Original, facts: TicketFacts): TicketValues {
  const { simple_description, region_id = "", severity_id = "" } = original;
  const fresh = freshValues(facts);
  return {
    ...fresh,
    mode: "free",
    description: simple_description,
    region_id,
    severity_id: availableIds(facts.severities).includes(severity_id) ? severity_id : fresh.severity_id,
  };
}

export function firstValues(facts: TicketFacts, content: unknown, original: Original | undefined): TicketDraft {
  const fresh = freshValues(facts);
  const draft = readTicketDraft(content, fresh, facts.params);
  if (draft === undefined) return { values: original ? valuesLike(original, facts) : fresh, files: [] };
  const isAvailable = availableIds(facts.severities).includes(draft.values.severity_id);
  return isAvailable ? draft : { ...draft, values: { ...draft.values, severity_id: fresh.severity_id } };
}
