"use client";
/** The composer of a customer: with the confidential box, and for saying why a result does not solve the problem. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { osm } from "@/lib/queries/osm";
import { Composer } from "./composer";
import { draftKeyOf } from "./message-draft";
import type { ComposedMessage } from "./use-composer";

export interface CustomerComposerProps {
  incident_id: string;
  group_id?: string;
  isRejecting?: boolean;
  onRejectEnd?: () => void;
  onSent: () => void;
}

export function CustomerComposer(props: CustomerComposerProps) {
  const { incident_id, group_id, isRejecting = false, onRejectEnd, onSent } = props;
  const t = useTranslations("conversation.composer");
  const cancel = useTranslations("ui")("cancel");

  async function send({ content, accessory_ids, confidential_info }: ComposedMessage) {
    const body = {
      message: { content, accessory_ids },
      ...(group_id === undefined ? {} : { group_id }),
      ...(isRejecting ? { reject_result: true } : {}),
      ...(confidential_info === "" ? {} : { extends_map: { confidential_info } }),
    };
    await osm("createMessages", { params: { case_id: incident_id }, body });
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
      hasConfidentialBox
      primary={{ label: isRejecting ? t("reject_send") : t("send"), send }}
      {...(isRejecting ? { label: t("reject_label") } : {})}
      lead={lead}
    />
  );
}
