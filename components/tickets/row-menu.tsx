"use client";
/** What can be done with one ticket of the list. Only what is legal in its state is offered. */
import { BellRing, CircleCheck, Copy, CopyPlus, ExternalLink, Star, Tag, Trash2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { legalActions } from "@/components/ticket-actions/legal-actions";
import { useCopy } from "@/components/ticket-actions/use-copy";
import { useGroupId } from "@/components/ticket-actions/group-scope";
import type { TicketDialog } from "@/components/ticket-actions/ticket-dialogs";
import { Menu } from "@/components/ui/overlays/menu";
import type { MenuItem } from "@/components/ui/overlays/menu-item";
import { similarAddress, ticketAddress } from "@/components/ticket-actions/addresses";
import type { TicketSummary } from "@/lib/contract/ticket-shapes";

export interface RowMenuProps {
  ticket: TicketSummary;
  onDialog: (dialog: TicketDialog) => void;
}

function useItems({ ticket, onDialog }: RowMenuProps): readonly MenuItem[] {
  const t = useTranslations("tickets.actions");
  const copy = useCopy();
  const group_id = useGroupId();
  const { incident_id } = ticket;
  const legal = legalActions({ status: ticket.status, isScored: ticket.is_scored === true });

  const moves: Record<string, MenuItem> = {
    confirm: {
      key: "confirm",
      label: t("confirm"),
      icon: <CircleCheck />,
      href: ticketAddress({ incident_id, group_id }, "close"),
    },
    close: {
      key: "close",
      label: t("close"),
      icon: <CircleCheck />,
      href: ticketAddress({ incident_id, group_id }, "close"),
    },
    urge: { key: "urge", label: t("urge"), icon: <BellRing />, onSelect: () => onDialog("urge") },
    score: {
      key: "score",
      label: t("score"),
      icon: <Star />,
      href: ticketAddress({ incident_id, group_id }, "score"),
    },
    cancel: { key: "cancel", label: t("cancel"), icon: <Undo2 />, isDanger: true, onSelect: () => onDialog("cancel") },
    delete: { key: "delete", label: t("delete"), icon: <Trash2 />, isDanger: true, onSelect: () => onDialog("delete") },
  };
  const offered = legal.flatMap((name) => moves[name] ?? []);
  const similar = similarAddress(ticket);
  return [
    { key: "open", label: t("open"), icon: <ExternalLink />, href: ticketAddress({ incident_id, group_id }) },
    ...offered.filter(({ isDanger }) => isDanger !== true),
    { key: "labels", label: t("labels"), icon: <Tag />, onSelect: () => onDialog("labels") },
    {
      key: "copy",
      label: t("copy"),
      icon: <Copy />,
      startsGroup: true,
      onSelect: () => void copy(incident_id, t("copied", { number: incident_id })),
    },
    ...(similar === undefined ? [] : [{ key: "similar", label: t("similar"), icon: <CopyPlus />, href: similar }]),
    ...offered.filter(({ isDanger }) => isDanger === true).map((item) => ({ ...item, startsGroup: true })),
  ];
}

export function RowMenu(props: RowMenuProps) {
  const t = useTranslations("tickets.actions");
  return <Menu size="small" label={t("label", { number: props.ticket.incident_id })} items={useItems(props)} />;
}
