"use client";
/** Answers three questions before they are asked: what state is it in, whose turn is it, what happens next. */
import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { listAddress } from "@/components/ticket-actions/addresses";
import { firstLine } from "@/components/ticket-actions/first-line";
import { useGroupId } from "@/components/ticket-actions/group-scope";
import { isYourTurn, TicketState } from "@/components/ticket-actions/ticket-state";
import { CopyButton } from "@/components/ui/actions/copy-button";
import { Link } from "@/components/ui/actions/link";
import { classNames } from "@/components/ui/class-names";
import type { OperateLogEntry, TicketDetail } from "@/lib/contract/ticket-shapes";
import { lifeLine } from "./life/life-line";
import { LifeLineView } from "./life/life-line-view";
import { TicketButtons, type TicketButtonsProps } from "./ticket-buttons";

export interface TicketHeadProps extends TicketButtonsProps {
  log: readonly OperateLogEntry[];
}

export function TicketHead({ ticket, log, ...buttons }: TicketHeadProps) {
  const t = useTranslations("ticket");
  const group_id = useGroupId();
  const { incident_id = "", simple_description, status } = ticket;
  return (
    <header className="flex flex-col gap-3">
      <Link
        href={listAddress(group_id)}
        className="inline-flex w-fit items-center gap-1 rounded-sm text-sm text-ink-2 hover:text-accent"
      >
        <ArrowLeft aria-hidden className="size-3.5" />
        {t(group_id === undefined ? "back" : "back_to_group")}
      </Link>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-[1_1_24rem]">
          <p className="flex items-center gap-1 font-mono text-sm text-ink-2">
            {incident_id}
            <CopyButton text={incident_id} label={t("copy_number")} />
          </p>
          <h1 className="line-clamp-3 text-xl font-semibold">{firstLine(simple_description)}</h1>
        </div>
        <TicketButtons ticket={ticket} {...buttons} />
      </div>
      <Turn status={status} />
      <LifeLineView steps={lifeLine(ticket, log)} />
    </header>
  );
}

function Turn({ status }: Pick<TicketDetail, "status">) {
  const states = useTranslations("states");
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <TicketState status={status} size="large" />
      <p className={classNames(isYourTurn(status) ? "font-medium" : "text-ink-2")}>
        {states(`ticket_meaning.${status}`)}
      </p>
    </div>
  );
}
