/**
 * Makes the ticket: secrets are decided about, the draft is safe, the agreement signed, then the ticket is created, once. Fetched after
 * the form stands; without it nothing is sent.
 */
import type { QueryClient } from "@tanstack/react-query";
import type { useTranslations } from "next-intl";
import { DESCRIPTION_LENGTH_MAX } from "@/lib/contract/ticket-limits";
import { ApiError } from "@/lib/errors/api-error";
import { osm } from "@/lib/queries/osm";
import { osmKey } from "@/lib/queries/osm-query";
import type { createRequestKeys } from "@/lib/queries/request-key";
import { rememberProduct } from "../choose/recent-products";
import { composeTicket, sentParams } from "../compose/compose-ticket";
import { proofsOf, ticketBody } from "../compose/ticket-body";
import type { TicketFacts } from "../form/ticket-facts";
import { clearSecrets } from "./clear-secrets";
import { placeRefusal, type Place } from "./place-refusal";
import type { SubmitParts } from "./use-submit-ticket";

export interface Sending {
  keyOf: ReturnType<typeof createRequestKeys>;
  client: QueryClient;
  t: ReturnType<typeof useTranslations<"ticket_form.errors">>;
}

async function sign({ agreement, isSigned }: TicketFacts): Promise<void> {
  if (isSigned || agreement?.id === undefined) return;
  await osm("signPublishedAgreement", { params: { id: Number(agreement.id) }, body: {} });
}

async function create({ facts, ticket, form, uploads }: SubmitParts, keyOf: Sending["keyOf"]): Promise<string> {
  const values = form.getValues();
  const body = ticketBody(values, {
    product: facts.product.id,
    problem: facts.problem.id,
    composition: composeTicket(values, ticket),
    accessory_ids: uploads.accessory_ids,
  });
  const proofs = proofsOf(values);
  const headers = { "idempotency-key": keyOf({ body, proofs }), ...proofs };
  const { incident_id } = await osm("createCases", { body, headers });
  if (incident_id === undefined) throw new ApiError("UPSTREAM.502");
  return incident_id;
}

/** The lists no longer show the truth. */
function forgetLists(client: QueryClient): void {
  for (const name of ["listCases", "listCaseCounts", "listCaseQuotas", "showSignedLatestPublishedAgreement"] as const)
    void client.invalidateQueries({ queryKey: osmKey(name) });
}

/** True when the ticket may leave as it stands now. */
async function isReady(parts: SubmitParts, t: Sending["t"]): Promise<boolean> {
  const { form, ticket, uploads } = parts;
  if (uploads.isPending || uploads.hasFailed) {
    form.setError("root.files", { message: t(uploads.isPending ? "files_pending" : "files_failed") });
    return false;
  }
  if (!(await clearSecrets(parts))) return false;
  const { length } = composeTicket(form.getValues(), ticket).simple_description;
  if (length <= DESCRIPTION_LENGTH_MAX) return true;
  form.setError("description", { message: t("description_long", { length, max: DESCRIPTION_LENGTH_MAX }) });
  return false;
}

/** The number of the new ticket; undefined when it may not leave as it is, which the form then shows. */
export async function sendTicket(parts: SubmitParts, { keyOf, client, t }: Sending): Promise<string | undefined> {
  const { draft, facts } = parts;
  if (!(await isReady(parts, t))) return undefined;
  await draft.keeper.flush();
  await sign(facts);
  const incident_id = await create(parts, keyOf);
  await draft.keeper.finish();
  forgetLists(client);
  void rememberProduct(client, facts.product.id);
  return incident_id;
}

function isShown(place: Place, { facts, ticket, form }: SubmitParts): boolean {
  if (place === "severity_id") return facts.severities.length > 0;
  if (place === "area_code" || place === "remind_mobile") return form.getValues("by_mobile");
  if (place === "remind_mail") return form.getValues("by_mail");
  if (!place.startsWith("answers.")) return true;
  return sentParams(form.getValues("mode"), ticket.params).some((param) => place === `answers.${param.name}`);
}

export function placeOf(error: unknown, parts: SubmitParts): Place {
  return placeRefusal(error, parts.ticket.params, (place) => isShown(place, parts));
}
