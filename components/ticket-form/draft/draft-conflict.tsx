"use client";
/** The draft was written in another window meanwhile: the person takes that one, or keeps what stands here. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { draftQuery, type StoredDraft } from "@/lib/queries/drafts";

export interface DraftConflictProps {
  draftKey: string;
  onChoice: (choice: "theirs" | "ours", stored: StoredDraft) => void;
}

export function DraftConflict({ draftKey, onChoice }: DraftConflictProps) {
  const t = useTranslations("ticket_form.draft");
  const client = useQueryClient();
  const [busyWith, setBusyWith] = useState<"theirs" | "ours">();

  async function choose(choice: "theirs" | "ours") {
    setBusyWith(choice);
    try {
      onChoice(choice, await client.fetchQuery({ ...draftQuery(draftKey), staleTime: 0 }));
    } finally {
      setBusyWith(undefined);
    }
  }

  return (
    <Notice tone="warning" title={t("elsewhere")} isLive>
      <p>{t("elsewhere_words")}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="small" isBusy={busyWith === "theirs"} onClick={() => void choose("theirs")}>
          {t("take_theirs")}
        </Button>
        <Button size="small" isBusy={busyWith === "ours"} onClick={() => void choose("ours")}>
          {t("keep_ours")}
        </Button>
      </div>
    </Notice>
  );
}
