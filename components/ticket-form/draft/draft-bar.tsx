"use client";
/** The state of the draft above the form: saved when, thrown away, or written in another window. */
import { memo } from "react";
import type { FormMethods } from "@/components/form/steady-form";
import type { Uploads } from "@/components/attachments/use-uploads";
import { latePart } from "@/components/ui/late/late-part";
import type { StoredDraft } from "@/lib/queries/drafts";
import { firstValues, freshValues } from "../form/first-values";
import type { TicketFacts } from "../form/ticket-facts";
import type { TicketValues } from "../form/ticket-values";
import { DraftMark } from "./draft-mark";
import { ThrowAway } from "./throw-away";
import type { KeptDraft } from "./use-ticket-draft";

const DraftConflict = latePart(async () => (await import("./draft-conflict")).DraftConflict);

export interface DraftBarProps {
  draftKey: string;
  draft: KeptDraft;
  form: FormMethods<TicketValues>;
  uploads: Uploads;
  facts: TicketFacts;
}

export const DraftBar = memo(function DraftBar({ draftKey, draft, form, uploads, facts }: DraftBarProps) {
  const { keeper, state, contentOf, contentNow } = draft;

  /** The draft first: where it cannot be removed, everything typed and added is still here. */
  async function throwAway() {
    const values = freshValues(facts);
    await keeper.throwAway(contentOf(values, []));
    for (const { id } of uploads.items) uploads.remove(id);
    form.reset(values);
  }

  function settle(choice: "theirs" | "ours", stored: StoredDraft) {
    const theirs = firstValues(facts, stored.content, undefined);
    if (choice === "theirs") {
      uploads.clear();
      uploads.restore(theirs.files);
      form.reset(theirs.values);
    }
    keeper.resolve(choice, { ...contentNow(), files: theirs.files }, stored);
  }

  return (
    <div className="flex flex-col gap-3">
      {state.status === "conflict" && <DraftConflict draftKey={draftKey} onChoice={settle} />}
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-2 rounded bg-hover py-1 ps-3 pe-1">
        <DraftMark state={state} />
        {state.status !== "untouched" && <ThrowAway onThrowAway={throwAway} />}
      </div>
    </div>
  );
});
