"use client";
/** One thing that waits for the reader: which ticket, why, since when, and the one thing to do. */
import { KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { STATE_KINDS } from "@/components/ticket-actions/ticket-state";
import { LinkButton } from "@/components/ui/actions/link-button";
import { Badge } from "@/components/ui/marks/badge";
import { StateMark } from "@/components/ui/marks/state-mark";
import { Time } from "@/components/ui/marks/time";
import { STATUS } from "@/lib/contract/ticket-status";
import type { Waiting } from "./waiting";

const EDGES = { feedback: "border-s-amber", confirm: "border-s-violet", access: "border-s-amber" };

export function WaitingCard({ waiting }: { waiting: Waiting }) {
  const t = useTranslations("overview.waiting");
  const { kind, incident_id, title, since, href, reason } = waiting;
  return (
    <li className={`flex min-w-0 flex-col gap-1.5 rounded border border-s-4 border-line bg-surface p-3 ${EDGES[kind]}`}>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <KindMark kind={kind} />
        {since !== undefined && <Time at={since} className="text-sm text-ink-2" />}
      </div>
      <p className="line-clamp-2 font-semibold [overflow-wrap:anywhere]">{title}</p>
      <p className="line-clamp-2 text-sm text-ink-2 [overflow-wrap:anywhere]">{t(kind, { reason })}</p>
      <div className="mt-auto flex items-center justify-between gap-3 pt-1">
        <span className="font-mono text-sm text-ink-3">{incident_id}</span>
        <LinkButton href={href} size="small" aria-label={t(`do_${kind}_of`, { number: incident_id })}>
          {t(`do_${kind}`)}
        </LinkButton>
      </div>
    </li>
  );
}

function KindMark({ kind }: Pick<Waiting, "kind">) {
  const t = useTranslations("overview.waiting");
  const states = useTranslations("states");
  if (kind === "access")
    return (
      <Badge tone="amber" icon={<KeyRound aria-hidden className="size-3.5" />} className="h-6 px-2 text-sm">
        {t("kind_access")}
      </Badge>
    );
  const status = kind === "feedback" ? STATUS.pendingFeedback : STATUS.toConfirm;
  return <StateMark kind={STATE_KINDS[status]} label={states(`ticket.${status}`)} />;
}
