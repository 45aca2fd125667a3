"use client";
/** Answers the customer. Files, draft and the watch over secrets are those of every conversation. */
import { useTranslations } from "next-intl";
import { useState, type Ref } from "react";
import { Composer } from "@/components/conversation/composer/composer";
import { draftKeyOf } from "@/components/conversation/composer/message-draft";
import type { ComposedMessage } from "@/components/conversation/composer/use-composer";
import { Notice } from "@/components/ui/feedback/notice";
import { osm } from "@/lib/queries/osm";
import { createRequestKeys } from "@/lib/queries/request-key";
import type { DeskActName } from "../acts/desk-acts";
import { useDeskRefresh } from "../acts/use-desk-act";

export interface DeskComposerProps {
  incident_id: string;
  acts: ReadonlySet<DeskActName>;
  fieldRef: Ref<HTMLTextAreaElement>;
}

export function DeskComposer({ incident_id, acts, fieldRef }: DeskComposerProps) {
  const t = useTranslations("desk.reply");
  const composer = useTranslations("conversation.composer");
  const refresh = useDeskRefresh();
  const [keyOf] = useState(createRequestKeys);

  async function send({ content, accessory_ids }: ComposedMessage, await_feedback: boolean) {
    const body = { content, accessory_ids, ...(await_feedback ? { await_feedback } : {}) };
    const headers = { "idempotency-key": keyOf({ incident_id, body }) };
    await osm("deskReply", { params: { case_id: incident_id }, headers, body });
    void refresh();
  }

  if (!acts.has("reply"))
    return <Notice>{acts.has("claim") || acts.has("take_over") ? t("take_first") : t("not_now")}</Notice>;
  const askBack = { label: composer("send_and_wait"), send: (message: ComposedMessage) => send(message, true) };
  return (
    <Composer
      draftKey={draftKeyOf(incident_id)}
      label={t("label")}
      placeholder={t("placeholder")}
      primary={{ label: composer("send"), send: (message) => send(message, false) }}
      secondary={acts.has("await_feedback") ? askBack : undefined}
      fieldRef={fieldRef}
    />
  );
}
