"use client";
/**
 * From the press of the button to the number: secrets are decided about, the draft is safe, the agreement signed, then the ticket is
 * created, once. A refusal goes next to its field and everything typed stays.
 */
import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Uploads } from "@/components/attachments/use-uploads";
import type { SensitiveGuard } from "@/components/sensitive/use-sensitive-guard";
import { DESCRIPTION_LENGTH_MAX } from "@/lib/contract/ticket-limits";
import { ApiError } from "@/lib/errors/api-error";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf, isNetworkError } from "@/lib/queries/ask-console";
import { osm } from "@/lib/queries/osm";
import { osmKey } from "@/lib/queries/osm-query";
import { createRequestKeys } from "@/lib/queries/request-key";
import { doneAddress } from "../choose/addresses";
import { rememberProduct } from "../choose/recent-products";
import { composeTicket, sentParams, type TicketForm } from "../compose/compose-ticket";
import { proofsOf, ticketBody } from "../compose/ticket-body";
import type { KeptDraft } from "../draft/use-ticket-draft";
import type { TicketFacts } from "../form/ticket-facts";
import type { TicketValues } from "../form/ticket-values";
import { clearSecrets } from "./clear-secrets";
import { placeRefusal, type Place } from "./place-refusal";

export interface SubmitParts {
  facts: TicketFacts;
  ticket: TicketForm;
  form: UseFormReturn<TicketValues>;
  uploads: Uploads;
  guard: SensitiveGuard;
  draft: KeptDraft;
}

const NO_ROLE = "OSM.01010007";
const NOT_VERIFIED = "OSM.01010010";

async function sign({ agreement, isSigned }: TicketFacts): Promise<void> {
  if (isSigned || agreement?.id === undefined) return;
  await osm("signPublishedAgreement", { params: { id: Number(agreement.id) }, body: {} });
}

type KeyOf = ReturnType<typeof createRequestKeys>;

async function create({ facts, ticket, form, uploads }: SubmitParts, keyOf: KeyOf): Promise<string> {
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

function isShown(place: Place, { facts, ticket, form }: SubmitParts): boolean {
  if (place === "severity_id") return facts.severities.length > 0;
  if (place === "area_code" || place === "remind_mobile") return form.getValues("by_mobile");
  if (place === "remind_mail") return form.getValues("by_mail");
  if (!place.startsWith("answers.")) return true;
  return sentParams(form.getValues("mode"), ticket.params).some((param) => place === `answers.${param.name}`);
}

export function useSubmitTicket(parts: SubmitParts) {
  const t = useTranslations("ticket_form.errors");
  const sentenceOf = useErrorSentence();
  const router = useRouter();
  const client = useQueryClient();
  const isUnderWay = useRef(false);
  const [keyOf] = useState(createRequestKeys);
  const [isBusy, setBusy] = useState(false);
  const [mayNotSubmit, setMayNotSubmit] = useState(false);
  const { facts, ticket, form, uploads, draft } = parts;

  function refuse(error: unknown) {
    if (error instanceof ApiError && error.wireCode === NO_ROLE) return setMayNotSubmit(true);
    const place = placeRefusal(error, ticket.params, (one) => isShown(one, parts));
    const isUnverified = error instanceof ApiError && error.wireCode === NOT_VERIFIED && place !== "root.refused";
    const message = isNetworkError(error)
      ? t("no_answer")
      : isUnverified
        ? t("not_verified")
        : sentenceOf(errorCodeOf(error));
    form.setError(place as "root.refused", { type: "service", message });
  }

  /** True when the ticket may leave as it stands now. */
  async function isReady(): Promise<boolean> {
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

  async function send(): Promise<boolean> {
    await draft.keeper.flush();
    await sign(facts);
    const incident_id = await create(parts, keyOf);
    await draft.keeper.finish();
    forgetLists(client);
    void rememberProduct(client, facts.product.id);
    router.replace(doneAddress(incident_id));
    return true;
  }

  async function submit() {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    let isSent = false;
    try {
      isSent = (await isReady()) && (await send());
    } catch (error) {
      refuse(error);
    } finally {
      if (!isSent) {
        isUnderWay.current = false;
        setBusy(false);
      }
    }
  }

  return { submit, isBusy, mayNotSubmit };
}
