"use client";
/** From the press of the button to the number. A refusal goes next to its field and everything typed stays. */
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { FormMethods } from "@/components/form/steady-form";
import type { Uploads } from "@/components/attachments/use-uploads";
import type { SensitiveGuard } from "@/components/sensitive/use-sensitive-guard";
import { useWhenIdle } from "@/components/ui/late/when-idle";
import { ApiError } from "@/lib/errors/api-error";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf, isNetworkError } from "@/lib/queries/ask-console";
import { createRequestKeys } from "@/lib/queries/request-key";
import { doneAddress } from "../choose/addresses";
import type { TicketForm } from "../compose/compose-ticket";
import type { KeptDraft } from "../draft/use-ticket-draft";
import type { TicketFacts } from "../form/ticket-facts";
import type { TicketValues } from "../form/ticket-values";
import type { Place } from "./place-refusal";

export interface SubmitParts {
  facts: TicketFacts;
  ticket: TicketForm;
  form: FormMethods<TicketValues>;
  uploads: Uploads;
  guard: SensitiveGuard;
  draft: KeptDraft;
}

const NO_ROLE = "OSM.01010007";
const NOT_VERIFIED = "OSM.01010010";

const loadSending = () => import("./send-ticket");

export function useSubmitTicket(parts: SubmitParts) {
  const t = useTranslations("ticket_form.errors");
  const sentenceOf = useErrorSentence();
  const router = useRouter();
  const client = useQueryClient();
  const isUnderWay = useRef(false);
  const [keyOf] = useState(createRequestKeys);
  const [isBusy, setBusy] = useState(false);
  const [mayNotSubmit, setMayNotSubmit] = useState(false);
  const { form } = parts;
  useWhenIdle(loadSending);

  function refuse(error: unknown, place: Place) {
    if (error instanceof ApiError && error.wireCode === NO_ROLE) return setMayNotSubmit(true);
    const isUnverified = error instanceof ApiError && error.wireCode === NOT_VERIFIED && place !== "root.refused";
    const message = isNetworkError(error)
      ? t("no_answer")
      : isUnverified
        ? t("not_verified")
        : sentenceOf(errorCodeOf(error));
    form.setError(place as "root.refused", { type: "service", message });
  }

  async function send(): Promise<string | undefined> {
    const sending = await loadSending().catch(() => undefined);
    if (sending === undefined) {
      form.setError("root.refused", { type: "late", message: t("not_loaded") });
      return undefined;
    }
    try {
      return await sending.sendTicket(parts, { keyOf, client, t });
    } catch (error) {
      refuse(error, sending.placeOf(error, parts));
      return undefined;
    }
  }

  async function submit() {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    const incident_id = await send();
    if (incident_id !== undefined) return router.replace(doneAddress(incident_id));
    isUnderWay.current = false;
    setBusy(false);
  }

  return { submit, isBusy, mayNotSubmit };
}
