"use client";
/** Says why the words of the similar ticket are not in the form: it could not be read, or a draft stands here. A draft is never replaced. */
import type { UseQueryResult } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";

export type Like = { number: string; original: UseQueryResult<{ incident_detail_info?: TicketDetail | undefined }> };

export interface LikeNoticeProps {
  like: Like;
  /** Offered what a second reading brought. */
  onRead: (original: TicketDetail) => void;
}

export function LikeNotice({ like: { number, original }, onRead }: LikeNoticeProps) {
  const t = useTranslations("ticket_form.draft");

  async function readAgain() {
    const { data } = await original.refetch();
    if (data?.incident_detail_info) onRead(data.incident_detail_info);
  }

  if (original.data?.incident_detail_info) return <Notice>{t("like_not_taken", { number })}</Notice>;
  const retry = (
    <Button size="small" isBusy={original.isFetching} onClick={() => void readAgain()}>
      {t("like_retry")}
    </Button>
  );
  return (
    <Notice tone="warning" isLive action={retry}>
      {t("like_failed", { number })}
    </Notice>
  );
}
