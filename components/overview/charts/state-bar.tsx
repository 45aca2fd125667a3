"use client";
/** Counts per state as one bar; each part, and each word below it, leads to the list of just those tickets. */
import { useFormatter, useTranslations } from "next-intl";
import { STATE_KINDS } from "@/components/ticket-actions/ticket-state";
import { Link } from "@/components/ui/actions/link";
import { Cell, HeaderCell, Row, Table } from "@/components/ui/list/table";
import { StateShape } from "@/components/ui/marks/state-mark";
import { TextLink } from "@/components/ui/actions/text-link";
import type { TicketStatus } from "@/lib/contract/shapes";
import type { StatusCount } from "@/lib/contract/ticket-shapes";
import { ChartPanel } from "./chart-panel";
import { countOpen, stateShares, type StateShare } from "./state-shares";

const FILLS: Partial<Record<TicketStatus, string>> = {
  17: "bg-amber",
  2: "bg-violet",
  1: "bg-blue",
  3: "bg-green",
};

const addressOf = (status: TicketStatus) => `/tickets?status=${status}`;

export function StateBar({ counts }: { counts: readonly StatusCount[] }) {
  const t = useTranslations("overview.states");
  const shares = stateShares(counts);
  const total = shares.reduce((all, { count }) => all + count, 0);
  return (
    <ChartPanel
      title={t("title")}
      summary={t("summary", { total, open: countOpen(shares) })}
      chart={<Bar shares={shares} />}
      table={<Numbers shares={shares} />}
    />
  );
}

/** Below the bar stand the same links with their words; so the bar itself is for the eye and the pointer alone. */
function Bar({ shares }: { shares: readonly StateShare[] }) {
  const t = useTranslations("overview.states");
  const states = useTranslations("states");
  const format = useFormatter();
  return (
    <div className="flex flex-col gap-3">
      <div aria-hidden className="flex h-4 gap-0.5 overflow-hidden rounded">
        {shares.map(({ status, count }) => (
          <Link
            key={status}
            tabIndex={-1}
            href={addressOf(status)}
            title={t("open_list", { state: states(`ticket.${status}`), count })}
            style={{ flexGrow: count }}
            className={`keep-colour min-w-2 basis-0 transition-opacity hover:opacity-75 ${FILLS[status] ?? "bg-edge"}`}
          />
        ))}
      </div>
      <ul className="flex flex-wrap gap-x-1 gap-y-1">
        {shares.map(({ status, count }) => (
          <li key={status}>
            <Link
              href={addressOf(status)}
              className="flex items-center gap-1.5 rounded px-2 py-1 text-sm hover:bg-hover touch-room"
            >
              <StateShape kind={STATE_KINDS[status]} />
              {states(`ticket.${status}`)}
              <span className="font-semibold tabular-nums">{format.number(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Numbers({ shares }: { shares: readonly StateShare[] }) {
  const t = useTranslations("overview.states");
  const states = useTranslations("states");
  const format = useFormatter();
  const head = (
    <>
      <HeaderCell>{t("columns.state")}</HeaderCell>
      <HeaderCell className="!text-end">{t("columns.count")}</HeaderCell>
      <HeaderCell className="!text-end">{t("columns.share")}</HeaderCell>
    </>
  );
  return (
    <Table caption={t("title")} head={head} isHeaderSticky={false}>
      {shares.map(({ status, count, share }) => (
        <Row key={status}>
          <Cell>
            <TextLink href={addressOf(status)}>{states(`ticket.${status}`)}</TextLink>
          </Cell>
          <Cell isNumber>{format.number(count)}</Cell>
          <Cell isNumber>{format.number(share, { style: "percent" })}</Cell>
        </Row>
      ))}
    </Table>
  );
}
