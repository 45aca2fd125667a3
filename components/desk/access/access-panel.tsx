"use client";
/** Access of a ticket: what was asked for and what became of it, newest first, and what the customer stated in confidence. */
import { KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { lateDialog } from "@/components/ui/late/late-dialog";
import type { DeskTicketDetail } from "@/lib/contract/desk";
import type { AccessDialog } from "./access-dialogs";
import { ConfidentialList } from "./confidential-list";
import { RequestCard } from "./request-card";

const AccessDialogs = lateDialog(async () => (await import("./access-dialogs")).AccessDialogs);

export interface AccessPanelProps {
  incident_id: string;
  ticket: DeskTicketDetail;
  user_id: string;
  /** The ticket takes answers from this engineer, so it takes requests, too. */
  mayAsk: boolean;
}

export function AccessPanel({ incident_id, ticket, user_id, mayAsk }: AccessPanelProps) {
  const t = useTranslations("desk_access");
  const [open, setOpen] = useState<AccessDialog>();
  const permits = (ticket.authorization_list ?? []).toReversed();
  return (
    <>
      <section aria-label={t("title")} className="flex flex-col gap-2">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h2 className="font-semibold">{t("title")}</h2>
          {mayAsk && (
            <Button
              size="small"
              icon={<KeyRound aria-hidden className="size-3.5" />}
              onClick={() => setOpen({ name: "ask" })}
            >
              {t("ask.action")}
            </Button>
          )}
        </div>
        {permits.length === 0 && <p className="text-sm text-ink-2">{t("empty")}</p>}
        {permits.map((permit) => (
          <RequestCard
            key={permit.id}
            permit={permit}
            isHolder={ticket.assignee_id === user_id}
            onRecall={() => setOpen({ name: "recall", permit })}
            onSession={(detail) => setOpen({ name: "session", permit, detail })}
            onReveal={(detail) => setOpen({ name: "reveal", permit, detail })}
          />
        ))}
      </section>
      <ConfidentialList
        list={ticket.confidential_list ?? []}
        onReveal={(confidential) => setOpen({ name: "read", confidential })}
      />
      {open && (
        <AccessDialogs open={open} incident_id={incident_id} ticket={ticket} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}
