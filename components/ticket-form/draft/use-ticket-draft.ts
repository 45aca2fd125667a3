"use client";
/** Joins the form and its files to the draft on the server: every change is kept, at the latest when the page is left or hidden. */
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { FormMethods } from "@/components/form/steady-form";
import type { UploadedFile } from "@/components/attachments/sending/upload";
import { DraftKeeper } from "@/lib/queries/draft-keeper";
import { draftStore, type StoredDraft } from "@/lib/queries/drafts";
import { flushInTime } from "@/lib/queries/flush-in-time";
import type { TicketValues } from "../form/ticket-values";
import type { GuidedParam } from "../guided/guided-param";
import { withoutProtected, type TicketDraft } from "./draft-content";

export interface DraftParts {
  key: string;
  stored: StoredDraft;
  /** The protected ones are not kept. */
  params: readonly GuidedParam[];
  /** What the form shows at the beginning. */
  initial: TicketDraft;
  form: FormMethods<TicketValues>;
  files: readonly UploadedFile[];
}

type ContentOf = (values: TicketValues, files: readonly UploadedFile[]) => TicketDraft;

/** The same order of parts each time, so that equal content is equal text. */
function contentIn(order: readonly string[], params: readonly GuidedParam[]): ContentOf {
  return (values, files) => {
    const parts = values as unknown as Record<string, unknown>;
    const sorted = Object.fromEntries(order.map((name) => [name, parts[name]])) as unknown as TicketValues;
    const kept = withoutProtected(values, params).answers;
    const answers = Object.entries(kept).toSorted(([one], [other]) => (one < other ? -1 : 1));
    return { values: { ...sorted, answers: Object.fromEntries(answers) }, files: [...files] };
  };
}

export function useTicketDraft({ key, stored, params, initial, form, files }: DraftParts) {
  const [contentOf] = useState(() => contentIn(Object.keys(initial.values), params));
  const [keeper] = useState(
    () => new DraftKeeper<TicketDraft>(draftStore(key), contentOf(initial.values, initial.files), stored),
  );
  const state = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state);

  useEffect(() => {
    const keep = (values: TicketValues) => keeper.change(contentOf(values, files));
    keep(form.getValues());
    return form.subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) });
  }, [form, files, keeper, contentOf]);

  useEffect(() => flushInTime(keeper), [keeper]);

  return useMemo(
    () => ({ keeper, state, contentOf, contentNow: () => contentOf(form.getValues(), files) }),
    [keeper, state, form, files, contentOf],
  );
}

export type KeptDraft = ReturnType<typeof useTicketDraft>;
