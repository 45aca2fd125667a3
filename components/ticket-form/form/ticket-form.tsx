"use client";
/** The ticket form: loads what it must know and the draft of this problem type, then lets the ticket be written. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { QueryFailed } from "@/components/query-states/query-failed";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { openingDraft, type StoredDraft } from "@/lib/queries/drafts";
import { patient } from "@/lib/queries/patient";
import { draftKey } from "../draft/draft-content";
import { similarTicket } from "../draft/similar-ticket";
import { useTicketFacts, type Chosen } from "./ticket-facts";
import { TicketWriting } from "./ticket-writing";

export interface TicketFormProps {
  chosen: Chosen;
  /**
   * The draft as the server found it, so that the form comes with the page. The page that was left may save after that: so
   * the draft is asked for again, and another one takes this one's place, unless somebody is writing already.
   */
  kept?: StoredDraft;
  /** Number of a ticket whose words are taken over. */
  like?: string;
}

export function TicketForm({ chosen, kept, like }: TicketFormProps) {
  const { facts, params } = useTicketFacts(chosen);
  const key = draftKey(chosen.problem.id);
  const opening = openingDraft(key);
  const draft = useQuery(kept === undefined ? opening : patient(opening));
  const original = useQuery({ ...similarTicket(like ?? ""), enabled: like !== undefined });
  const [begun, begin] = useState<StoredDraft>();
  const fresh = draft.isFetchedAfterMount ? draft.data : undefined;
  const stored = begun ?? (fresh?.revision === kept?.revision ? kept : fresh) ?? kept;
  const failed = [params, ...(stored ? [] : [draft])].find((one) => one.isError && one.data === undefined);
  if (failed?.isError) return <QueryFailed query={failed} />;
  const isOriginalOpen = like !== undefined && original.data === undefined && !original.isFetchedAfterMount;
  if (facts === undefined || stored === undefined || isOriginalOpen)
    return (
      <div aria-busy className="max-w-[680px]">
        <SkeletonLines lines={12} />
      </div>
    );
  return (
    <div className="contents" onInput={() => begin(stored)}>
      <TicketWriting
        key={`${key}:${stored.revision}`}
        draftKey={key}
        facts={facts}
        stored={stored}
        {...(like === undefined ? {} : { like: { number: like, original } })}
      />
    </div>
  );
}
