"use client";
/** The composer of a customer: with the confidential box where the service takes it with a message, and for saying why a result does not solve the problem. */
import { useTranslations } from "next-intl";
import { useRef, type Ref } from "react";
import { Button } from "@/components/ui/actions/button";
import { osm } from "@/lib/queries/osm";
import { useIsOwnService } from "@/lib/queries/own-service";
import { createRequestKeys } from "@/lib/queries/request-key";
import { Composer, type Quote } from "./composer";
import { draftKeyOf } from "./message-draft";
import type { ComposedMessage } from "./use-composer";

export interface CustomerComposerProps {
  incident_id: string;
  group_id?: string;
  isRejecting?: boolean;
  onRejectEnd?: () => void;
  onSent: () => void;
  quoteRef?: Ref<Quote>;
}

export function CustomerComposer(props: CustomerComposerProps) {
  const { incident_id, group_id, isRejecting = false, onRejectEnd, onSent, quoteRef } = props;
  const t = useTranslations("conversation.composer");
  const keyOf = useRef(createRequestKeys());
  const isOwnService = useIsOwnService();
  const cancel = useTranslations("ui")("cancel");

  async function send({ content, accessory_ids, confidential_info }: ComposedMessage) {
    const body = {
      message: { content, accessory_ids },
      ...(group_id === undefined ? {} : { group_id }),
      ...(isRejecting ? { reject_result: true } : {}),
      ...(confidential_info === "" ? {} : { extends_map: { confidential_info } }),
    };
    const headers = { "idempotency-key": keyOf.current({ incident_id, body }) };
    await osm("createMessages", { params: { case_id: incident_id }, headers, body });
    // The same words said once more after this are another message.
    keyOf.current = createRequestKeys();
    if (isRejecting) onRejectEnd?.();
    onSent();
  }

  const lead = isRejecting && onRejectEnd && (
    <Button size="small" className="self-end" onClick={onRejectEnd}>
      {cancel}
    </Button>
  );
  return (
    <Composer
      draftKey={draftKeyOf(incident_id)}
      hasConfidentialBox={isOwnService}
      primary={{ label: isRejecting ? t("reject_send") : t("send"), send }}
      {...(isRejecting ? { label: t("reject_label") } : {})}
      lead={lead}
      quoteRef={quoteRef}
    />
  );
}
