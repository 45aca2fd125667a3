"use client";
/** Logins through the bastion host, item by item, each to be opened for its commands and file transfers. */
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { targetName } from "@/components/authorization-actions/permit";
import { classNames } from "@/components/ui/class-names";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { Badge } from "@/components/ui/marks/badge";
import { DisclosureMark, SUMMARY_LOOK } from "@/components/ui/page/disclosure-mark";
import { Panel } from "@/components/ui/page/panel";
import type { OperateHistorySession } from "@/lib/contract/authorization-records";
import type { ShowAuthorizationDetailAnswer } from "@/lib/contract/authorizations";
import { CommandList } from "./command-list";
import { RecordPart } from "./record-part";
import { TransferList } from "./transfer-list";
import { useLogins, type ItemPlace } from "./use-record";

export interface SessionsPanelProps {
  permit: ShowAuthorizationDetailAnswer;
  group_id: string | undefined;
}

export function SessionsPanel({ permit, group_id }: SessionsPanelProps) {
  const t = useTranslations("authorizations.sessions");
  const { id: authorization_id = "", incident_auth_detail_list: items = [] } = permit;
  return (
    <Panel title={t("title")} isFlush>
      {items.map((item) => (
        <section key={item.id} aria-label={targetName(item)} className="border-b border-line last:border-b-0">
          {items.length > 1 && <h3 className="px-4 pt-3 font-mono text-sm break-all">{targetName(item)}</h3>}
          <Logins place={{ authorization_id, authorization_detail_id: item.id ?? 0, group_id }} />
        </section>
      ))}
    </Panel>
  );
}

function Logins({ place }: { place: ItemPlace }) {
  const t = useTranslations("authorizations.sessions");
  const record = useLogins(place);
  const logins = record.data?.pages.flatMap(({ session_list = [] }) => session_list) ?? [];
  const empty = <EmptyState drawing="message">{t("empty")}</EmptyState>;
  return (
    <RecordPart record={record} isEmpty={logins.length === 0} empty={empty}>
      <ul className="divide-y divide-line">
        {logins.map((login) => (
          <li key={login.session_id}>
            <Login login={login} place={place} />
          </li>
        ))}
      </ul>
    </RecordPart>
  );
}

const SHORT = { dateStyle: "medium", timeStyle: "medium" } as const;

function Login({ login, place }: { login: OperateHistorySession; place: ItemPlace }) {
  const t = useTranslations("authorizations.sessions");
  const format = useFormatter();
  const [isOpen, setOpen] = useState(false);
  const { session_id = 0, start_time = "", end_time, duration, engineer_name, end_reason } = login;
  const begin = format.dateTime(new Date(start_time), SHORT);
  const end = end_time === undefined ? undefined : format.dateTime(new Date(end_time), SHORT);
  const isRunning = duration === undefined;
  const here = { ...place, session_id, isRunning };
  return (
    <details className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary
        className={classNames(SUMMARY_LOOK, "min-h-11 flex-wrap gap-x-4 gap-y-1 px-4 py-2 text-sm hover:bg-hover")}
      >
        <DisclosureMark />
        <span className="font-medium">{t("number", { id: session_id })}</span>
        {engineer_name !== undefined && <span>{engineer_name}</span>}
        <span className="text-ink-2 tabular-nums">{end === undefined ? begin : t("begin_end", { begin, end })}</span>
        {isRunning ? (
          <Badge tone="blue">{t("open")}</Badge>
        ) : (
          <span className="text-ink-2 tabular-nums">{t("length", { duration })}</span>
        )}
        {end_reason !== undefined && <span className="text-ink-2">{t(`ends.${end_reason}`)}</span>}
      </summary>
      {isOpen && (
        <div className="flex flex-col gap-4 border-t border-line bg-canvas p-4">
          <CommandList place={here} />
          <TransferList place={here} />
        </div>
      )}
    </details>
  );
}
