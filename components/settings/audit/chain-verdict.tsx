"use client";
/** Whether anybody changed the newest entries behind the service's back. Checked when asked: it reads two thousand entries. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { Time } from "@/components/ui/marks/time";
import type { AuditChainAnswer } from "@/lib/contract/audit";
import { osm } from "@/lib/queries/osm";
import { useChange } from "../use-change";

export function ChainVerdict() {
  const t = useTranslations("audit.chain");
  const change = useChange([]);
  const [verdict, setVerdict] = useState<AuditChainAnswer>();

  async function check() {
    const done = await change.run(() => osm("checkAuditChain", {}));
    if (done) setVerdict(done.answer);
  }

  const again = (
    <Button size="small" isBusy={change.isBusy} onClick={() => void check()}>
      {t("check")}
    </Button>
  );
  if (change.error !== undefined)
    return (
      <Notice tone="danger" isLive action={again}>
        {change.error}
      </Notice>
    );
  if (verdict === undefined) return <Notice action={again}>{t("lead")}</Notice>;
  if (!verdict.is_intact)
    return (
      <Notice tone="danger" isLive title={t("broken_title")} action={again}>
        {t("broken", { number: verdict.broken_at ?? 0 })}
      </Notice>
    );
  const { to_time } = verdict;
  return (
    <Notice tone="success" isLive action={again}>
      {to_time === undefined
        ? t("empty")
        : t.rich("intact", { count: verdict.checked, until: () => <Time at={to_time} look="short" /> })}
    </Notice>
  );
}
