"use client";
/** The desk's panes: the queue beside the open ticket on wide screens, one after the other on narrow ones. */
import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { KeysDialog } from "./keys/keys-dialog";
import { QueuePane } from "./queue/queue-pane";

export function DeskFrame({ user_id, children }: { user_id: string; children: ReactNode }) {
  const t = useTranslations("desk");
  const isTicketOpen = usePathname() !== "/desk";
  const Title = isTicketOpen ? "h2" : "h1";
  return (
    <div
      data-panes
      className="-mx-4 -my-5 sm:-mx-6 lg:grid lg:h-[calc(100dvh-var(--bar-height))] lg:grid-cols-[var(--pane-width)_minmax(0,1fr)]"
    >
      <div
        className={classNames(
          "flex-col border-line bg-surface lg:flex lg:min-h-0 lg:border-e",
          isTicketOpen ? "hidden" : "flex",
        )}
      >
        <header className="flex h-10 shrink-0 items-end justify-between gap-2 px-4">
          <Title className="text-lg font-semibold">{t("title")}</Title>
          <KeysDialog />
        </header>
        <QueuePane user_id={user_id} />
      </div>
      <div className={classNames("min-w-0 lg:block lg:min-h-0", !isTicketOpen && "max-lg:hidden")}>{children}</div>
    </div>
  );
}
