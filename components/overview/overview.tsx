"use client";
/** The first page: what waits for the reader, how their tickets stand, and the ways to everything else. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { QueryFailed } from "@/components/query-states/query-failed";
import { LinkButton } from "@/components/ui/actions/link-button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { Panel } from "@/components/ui/page/panel";
import { osmQuery } from "@/lib/queries/osm-query";
import { useIsOwnService } from "@/lib/queries/own-service";
import { pace } from "@/lib/queries/pace";
import { AnswersChart } from "./charts/answers-chart";
import { StateBar } from "./charts/state-bar";
import { WeeksChart } from "./charts/weeks-chart";
import { LastWords } from "./last-words";
import { WaitingForYou } from "./waiting/waiting-for-you";
import { FindTickets } from "./ways/find-tickets";
import { Ways, type WaysReader } from "./ways/ways";

const EVERY_MS = 30_000;

export function Overview({ reader }: { reader: WaysReader }) {
  const isOwnService = useIsOwnService();
  const counts = useQuery({ ...osmQuery("listCaseCounts"), refetchInterval: pace(EVERY_MS) });
  const found = counts.data?.incident_status_counts;
  const isNew = found !== undefined && found.every(({ count = 0 }) => count === 0);
  if (counts.isError && found === undefined) return <QueryFailed query={counts} />;
  return (
    <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 flex-col gap-5">
        {isNew ? (
          <NewAccount />
        ) : (
          <>
            <WaitingForYou />
            {found === undefined ? <Skeleton className="h-40" /> : <StateBar counts={found} />}
            {isOwnService && <Statistics />}
          </>
        )}
      </div>
      <div className="flex min-w-0 flex-col gap-5">
        <Ways reader={reader} />
        {!isNew && <FindTickets />}
        {!isNew && isOwnService && <LastWords />}
      </div>
    </div>
  );
}

function NewAccount() {
  const t = useTranslations("overview.new_account");
  return (
    <Panel>
      <EmptyState action={<LinkButton href="/tickets/new">{t("action")}</LinkButton>}>{t("sentence")}</EmptyState>
    </Panel>
  );
}

/** Our own operation: where a service does not have it, the page goes without. */
function Statistics() {
  const { data, isError } = useQuery(osmQuery("showCaseStatistics"));
  if (isError && data === undefined) return null;
  if (data === undefined) return <Skeleton className="h-72" />;
  const { weeks, first_answer, severities } = data;
  return (
    <div className="grid items-start gap-5 2xl:grid-cols-2">
      <WeeksChart weeks={weeks} />
      <AnswersChart first_answer={first_answer} severities={severities} weekCount={weeks.length} />
    </div>
  );
}
