"use client";
/** What can be done with the ticket now. What waits for the reader is the one primary button; the rare things are behind the dots. */
import {
  BellRing,
  CircleCheck,
  CopyPlus,
  Link2,
  MessageSquareReply,
  PhoneForwarded,
  Printer,
  Star,
  Trash2,
  Undo2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { printAddress, similarAddress } from "@/components/ticket-actions/addresses";
import { useGroupId } from "@/components/ticket-actions/group-scope";
import { legalActions, type ActionName } from "@/components/ticket-actions/legal-actions";
import { useCopy } from "@/components/ticket-actions/use-copy";
import { Button } from "@/components/ui/actions/button";
import { Menu } from "@/components/ui/overlays/menu";
import type { MenuItem } from "@/components/ui/overlays/menu-item";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";
import { STATUS } from "@/lib/contract/ticket-status";
import { useIsOwnService } from "@/lib/queries/own-service";
import { isScored } from "./facts/more-panels";

export interface TicketButtonsProps {
  ticket: TicketDetail;
  onAction: (action: ActionName) => void;
  /** Leads to where an answer is written. */
  onAnswer: () => void;
}

const IN_VIEW: readonly ActionName[] = ["confirm", "reject", "close", "urge", "score", "cancel"];

const SIGNS: Partial<Record<ActionName, ReactNode>> = {
  confirm: <CircleCheck aria-hidden className="size-4" />,
  close: <CircleCheck aria-hidden className="size-4" />,
  urge: <BellRing aria-hidden className="size-4" />,
  score: <Star aria-hidden className="size-4" />,
  cancel: <Undo2 aria-hidden className="size-4" />,
};

export function TicketButtons({ ticket, onAction, onAnswer }: TicketButtonsProps) {
  const t = useTranslations("ticket.actions");
  const isOwnService = useIsOwnService();
  const legal = legalActions({ status: ticket.status, isScored: isScored(ticket), isOwnService });
  return (
    <div role="group" aria-label={t("label")} className="flex flex-wrap items-center gap-2">
      {ticket.status === STATUS.pendingFeedback && (
        <Button look="primary" icon={<MessageSquareReply aria-hidden className="size-4" />} onClick={onAnswer}>
          {t("answer")}
        </Button>
      )}
      {legal
        .filter((action) => IN_VIEW.includes(action))
        .map((action) => (
          <Button
            key={action}
            look={action === "confirm" ? "primary" : "secondary"}
            icon={SIGNS[action]}
            onClick={() => onAction(action)}
          >
            {t(action)}
          </Button>
        ))}
      <Menu look="secondary" label={t("more")} items={useRareItems(ticket, legal, onAction)} />
    </div>
  );
}

function useRareItems(
  ticket: TicketDetail,
  legal: readonly ActionName[],
  onAction: TicketButtonsProps["onAction"],
): readonly MenuItem[] {
  const t = useTranslations("ticket.actions");
  const copy = useCopy();
  const group_id = useGroupId();
  const { incident_id = "" } = ticket;
  const similar = similarAddress(ticket);

  const linkOf = () => window.location.origin + window.location.pathname;

  const contact: MenuItem = {
    key: "contact",
    label: t("contact"),
    icon: <PhoneForwarded />,
    onSelect: () => onAction("contact"),
  };
  const remove: MenuItem = {
    key: "delete",
    label: t("delete"),
    icon: <Trash2 />,
    isDanger: true,
    startsGroup: true,
    onSelect: () => onAction("delete"),
  };
  return [
    ...(legal.includes("contact") ? [contact] : []),
    ...(similar === undefined ? [] : [{ key: "similar", label: t("similar"), icon: <CopyPlus />, href: similar }]),
    { key: "print", label: t("print"), icon: <Printer />, href: printAddress({ incident_id, group_id }) },
    { key: "copy_link", label: t("copy_link"), icon: <Link2 />, onSelect: () => void copy(linkOf(), t("link_copied")) },
    ...(legal.includes("delete") ? [remove] : []),
  ];
}
