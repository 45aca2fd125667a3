"use client";
/** Whether the form shows the words of the similar ticket; read late, they are taken over only where nothing was written yet. */
import { useState } from "react";
import type { FormMethods } from "@/components/form/steady-form";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";
import { firstValues } from "../form/first-values";
import type { TicketFacts } from "../form/ticket-facts";
import type { TicketValues } from "../form/ticket-values";
import type { Like } from "./like-notice";
import type { KeptDraft } from "./use-ticket-draft";

export interface LikenessParts {
  like: Like | undefined;
  facts: TicketFacts;
  form: FormMethods<TicketValues>;
  draft: KeptDraft;
}

export function useLikeness({ like, facts, form, draft: { keeper } }: LikenessParts) {
  const [isTaken, setTaken] = useState(() => {
    return like?.original.data?.incident_detail_info !== undefined && keeper.state().status === "untouched";
  });

  function onRead(original: TicketDetail) {
    if (keeper.state().status !== "untouched") return;
    form.reset(firstValues(facts, undefined, original).values);
    setTaken(true);
  }

  return { missing: isTaken ? undefined : like, onRead };
}
