"use client";
/** A grant as a permit: what, which targets, who asked and why, from when to when, the seal of its state, what the reader can do. */
import { KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ticketAddress } from "@/components/ticket-actions/addresses";
import { firstLine } from "@/components/ticket-actions/first-line";
import { TextLink } from "@/components/ui/actions/text-link";
import { classNames } from "@/components/ui/class-names";
import { useMinute } from "@/components/ui/marks/minute";
import { Time } from "@/components/ui/marks/time";
import { authorizationAddress } from "./addresses";
import { AuthorizationSeal } from "./authorization-seal";
import { isReminded, targetNames, wasGiven, type Permit, type PermitAction } from "./permit";
import { PermitButtons } from "./permit-buttons";
import { TimeBar } from "./time-bar";
import { useWayName } from "./use-permit-words";

export interface PermitCardProps {
  permit: Permit;
  group_id?: string | undefined;
  /** In a ticket its own number and words are not said again. */
  isInTicket?: boolean;
  onAction: (action: PermitAction) => void;
}

export function PermitCard({ permit, group_id, isInTicket = false, onAction }: PermitCardProps) {
  const t = useTranslations("authorization_actions.permit");
  const wayName = useWayName();
  const { id = "", status, auth_describe = "", asked_by_name, create_time } = permit;
  const isWaiting = status === 0;
  return (
    <article
      aria-label={wayName(permit)}
      className={classNames(
        "flex flex-col gap-2 rounded border bg-surface px-4 py-3",
        isWaiting ? "border-amber" : "border-line",
      )}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <KeyRound aria-hidden className="size-4 shrink-0 text-ink-3" />
          <TextLink href={authorizationAddress(id, group_id)} className="text-base">
            {wayName(permit)}
          </TextLink>
          <AuthorizationSeal status={status} />
        </div>
        <PermitButtons permit={permit} onAction={onAction} />
      </div>
      <Targets names={targetNames(permit)} />
      <p className="line-clamp-3 whitespace-pre-line text-ink">{auth_describe}</p>
      <p className="flex flex-wrap gap-x-1.5 text-sm text-ink-2">
        {asked_by_name && <span>{t("asked_by", { name: asked_by_name })}</span>}
        {create_time && <Time at={create_time} />}
      </p>
      <Period permit={permit} />
      <Outcome permit={permit} />
      {!isInTicket && <OfTicket permit={permit} group_id={group_id} />}
    </article>
  );
}

function Targets({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5 font-mono text-sm">
      {names.map((name, index) => (
        <li key={index} className="break-all">
          {name}
        </li>
      ))}
    </ul>
  );
}

function Period({ permit }: { permit: Permit }) {
  const { auth_effective_time, auth_expire_time, status } = permit;
  if (auth_effective_time === undefined || auth_expire_time === undefined) return null;
  return <TimeBar from={auth_effective_time} to={auth_expire_time} isGiven={status === 1} />;
}

function Outcome({ permit }: { permit: Permit }) {
  const t = useTranslations("authorization_actions.permit");
  const now = useMinute();
  const { status, reject_reason, auth_handler_name = "" } = permit;
  const line = "text-sm text-ink-2";
  if (status === 2)
    return <p className={line}>{t("rejected", { name: auth_handler_name, reason: reject_reason ?? "" })}</p>;
  if (isReminded(permit, now)) return <ReminderLine>{t("change_secrets")}</ReminderLine>;
  if (status === 3 && !wasGiven(permit)) return <p className={line}>{t("never_given")}</p>;
  return null;
}

function ReminderLine({ children }: { children: ReactNode }) {
  return <p className="w-fit rounded bg-amber-soft px-2 py-1 text-sm text-ink">{children}</p>;
}

function OfTicket({ permit, group_id }: Pick<PermitCardProps, "permit" | "group_id">) {
  const t = useTranslations("authorization_actions.permit");
  const { incident_id = "", simple_description = "", xcustomer_name } = permit;
  return (
    <p className="flex min-w-0 flex-wrap items-baseline gap-x-2 border-t border-line pt-2 text-sm text-ink-2">
      <TextLink href={ticketAddress({ incident_id, group_id })} className="font-mono">
        {incident_id}
      </TextLink>
      <span className="min-w-0 truncate">{firstLine(simple_description)}</span>
      {xcustomer_name && <span className="text-ink-3">{t("submitted_by", { name: xcustomer_name })}</span>}
    </p>
  );
}
