"use client";
/** Something of the page is missing or old; the page goes on without it, and this asks for it again. */
import { useTranslations } from "next-intl";
import { Button } from "../actions/button";
import { Notice, type NoticeProps } from "./notice";

export interface RetryNoticeProps extends Pick<NoticeProps, "tone" | "isLive" | "children"> {
  onRetry: () => void;
  isRetrying?: boolean;
}

export function RetryNotice({ tone = "warning", isLive = true, children, onRetry, isRetrying }: RetryNoticeProps) {
  const t = useTranslations("ui");
  const again = (
    <Button size="small" isBusy={isRetrying} onClick={onRetry}>
      {t("retry")}
    </Button>
  );
  return (
    <Notice tone={tone} isLive={isLive} action={again}>
      {children}
    </Notice>
  );
}
