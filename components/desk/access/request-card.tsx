"use client";
/** One request for access as the desk sees it: its state, who answered and how, until when, and what can be done with it now. */
import { Eye, SquareTerminal, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { AuthorizationSeal } from "@/components/authorization-actions/authorization-seal";
import { targetName } from "@/components/authorization-actions/permit";
import { TimeBar } from "@/components/authorization-actions/time-bar";
import { useWayName } from "@/components/authorization-actions/use-permit-words";
import { Button } from "@/components/ui/actions/button";
import { useMinute } from "@/components/ui/marks/minute";
import { Time } from "@/components/ui/marks/time";
import type { AuthorizationDetail } from "@/lib/contract/authorizations";
import type { DeskAuthorization } from "@/lib/contract/desk-authorizations";
import { holdsSomething, isInEffect, mayLogIn, mayRecall } from "./access-rules";

export interface RequestCardProps {
  permit: DeskAuthorization;
  /** Only who holds the ticket takes its requests back. */
  isHolder: boolean;
  onRecall: () => void;
  onSession: (detail: AuthorizationDetail) => void;
  onReveal: (detail: AuthorizationDetail) => void;
}

export function RequestCard({ permit, isHolder, onRecall, onSession, onReveal }: RequestCardProps) {
  const t = useTranslations("desk_access.request");
  const wayName = useWayName();
  const { status, auth_describe, asked_by_name, create_time } = permit;
  const { auth_effective_time, auth_expire_time } = permit;
  return (
    <article aria-label={wayName(permit)} className="flex flex-col gap-1.5 rounded border border-line p-3">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <span className="font-medium">{wayName(permit)}</span>
        <AuthorizationSeal status={status} isReadersTurn={false} />
      </div>
      <Items permit={permit} onSession={onSession} onReveal={onReveal} />
      <p className="line-clamp-3 text-sm whitespace-pre-line [overflow-wrap:anywhere]">{auth_describe}</p>
      <p className="flex flex-wrap gap-x-1.5 text-sm text-ink-2">
        {asked_by_name && <span>{t("asked_by", { name: asked_by_name })}</span>}
        {create_time && <Time at={create_time} />}
      </p>
      <Answer permit={permit} />
      {auth_effective_time && auth_expire_time && (
        <TimeBar from={auth_effective_time} to={auth_expire_time} isGiven={status === 1} />
      )}
      {isHolder && mayRecall(permit) && (
        <Button
          size="small"
          icon={<Undo2 aria-hidden className="size-3.5" />}
          className="mt-1 self-start"
          onClick={onRecall}
        >
          {t("recall")}
        </Button>
      )}
    </article>
  );
}

function Items({ permit, onSession, onReveal }: Pick<RequestCardProps, "permit" | "onSession" | "onReveal">) {
  const t = useTranslations("desk_access.request");
  const now = useMinute();
  const isOpen = isInEffect(permit, now);
  const details = (permit.incident_auth_detail_list ?? []).map((detail) => ({ detail, name: targetName(detail) }));
  const drawn = details.filter(({ detail, name }) => name !== "" || (isOpen && holdsSomething(permit, detail)));
  return (
    <ul className="flex flex-col gap-1 empty:hidden">
      {drawn.map(({ detail, name }) => (
        <li key={detail.id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <span className="min-w-0 font-mono text-sm break-all">{name}</span>
          {isOpen && holdsSomething(permit, detail) && (
            <span className="flex flex-wrap gap-2">
              {mayLogIn(permit) && (
                <Button
                  size="small"
                  icon={<SquareTerminal aria-hidden className="size-3.5" />}
                  aria-label={t("session_item", { name })}
                  onClick={() => onSession(detail)}
                >
                  {t("session")}
                </Button>
              )}
              <Button
                size="small"
                icon={<Eye aria-hidden className="size-3.5" />}
                aria-label={t("reveal_item", { name })}
                onClick={() => onReveal(detail)}
              >
                {t("reveal")}
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Answer({ permit }: Pick<RequestCardProps, "permit">) {
  const t = useTranslations("desk_access.request");
  const { status, auth_handler_name: name = "", reject_reason = "", answer_time, end_time } = permit;
  const words: Partial<Record<number, string>> = {
    0: t("waits"),
    1: t("given", { name }),
    2: t("rejected", { name, reason: reject_reason }),
    3: t(permit.auth_effective_time === undefined ? "never_given" : "ended"),
    4: t("recalled"),
    5: t("canceled"),
  };
  const at = status === 1 || status === 2 ? answer_time : end_time;
  return (
    <p className="flex flex-wrap gap-x-1.5 text-sm text-ink-2">
      <span className="[overflow-wrap:anywhere]">{words[status ?? -1]}</span>
      {at && <Time at={at} />}
    </p>
  );
}
