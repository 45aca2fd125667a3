"use client";
/** The strip of what waits for the reader: the only thing on the page in strong colour. Its room is kept while it loads. */
import { useQuery } from "@tanstack/react-query";
import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/actions/button";
import { TextLink } from "@/components/ui/actions/text-link";
import { Notice } from "@/components/ui/feedback/notice";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { osmQuery } from "@/lib/queries/osm-query";
import { pace } from "@/lib/queries/pace";
import { ACCESS_INPUT, WAITING_ADDRESS, WAITING_INPUT, WAITING_MAX } from "../overview-queries";
import { waitingFor } from "./waiting";
import { WaitingCard } from "./waiting-card";

const EVERY_MS = 15_000;
const live = { refetchInterval: pace(EVERY_MS) };

export function WaitingForYou() {
  const t = useTranslations("overview.waiting");
  const id = useId();
  const tickets = useQuery({ ...osmQuery("listCases", WAITING_INPUT), ...live });
  const access = useQuery({ ...osmQuery("listAuthorizations", ACCESS_INPUT), ...live });
  const isThere = tickets.data !== undefined && (access.data !== undefined || access.isError);
  const found = waitingFor(tickets.data?.incident_info_list ?? [], access.data?.incident_auth_list ?? [], WAITING_MAX);
  const total = tickets.data?.total_count ?? 0;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="text-lg font-semibold">
          {t("title")}
        </h2>
        {total > WAITING_MAX && <TextLink href={WAITING_ADDRESS}>{t("all", { count: total })}</TextLink>}
      </div>
      {!isThere && !tickets.isError && <Coming />}
      {tickets.isError && !isThere && <Failed onRetry={() => void tickets.refetch()} isBusy={tickets.isFetching} />}
      {isThere && found.length === 0 && (
        <p className="flex items-center gap-2 rounded border border-line bg-surface px-4 py-3 text-ink-2">
          <CircleCheck aria-hidden className="size-4 shrink-0 text-green" />
          {t("none")}
        </p>
      )}
      {found.length > 0 && (
        <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
          {found.map((waiting) => (
            <WaitingCard key={waiting.key} waiting={waiting} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Coming() {
  return (
    <div aria-busy className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
      {[1, 2, 3].map((card) => (
        <Skeleton key={card} className="h-36" />
      ))}
    </div>
  );
}

function Failed({ onRetry, isBusy }: { onRetry: () => void; isBusy: boolean }) {
  const t = useTranslations("overview.waiting");
  const retry = useTranslations("ui")("retry");
  const action = (
    <Button size="small" isBusy={isBusy} onClick={onRetry}>
      {retry}
    </Button>
  );
  return (
    <Notice tone="danger" isLive action={action}>
      {t("failed")}
    </Notice>
  );
}
