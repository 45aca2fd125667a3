"use client";
/** The last things engineers said, over all tickets. Left out where the service does not list them. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ticketAddress } from "@/components/ticket-actions/addresses";
import { firstLine } from "@/components/ticket-actions/first-line";
import { Link } from "@/components/ui/actions/link";
import { TextLink } from "@/components/ui/actions/text-link";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { Avatar } from "@/components/ui/marks/avatar";
import { Badge } from "@/components/ui/marks/badge";
import { Time } from "@/components/ui/marks/time";
import { Panel } from "@/components/ui/page/panel";
import type { RecentMessage } from "@/lib/contract/recent-messages";
import { osmQuery } from "@/lib/queries/osm-query";
import { LAST_WORDS_INPUT } from "./overview-queries";

export function LastWords() {
  const t = useTranslations("overview.last_words");
  const { data, isError } = useQuery(osmQuery("listRecentMessages", LAST_WORDS_INPUT));
  if (isError && data === undefined) return null;
  return (
    <Panel
      title={t("title")}
      actions={
        <TextLink href="/messages" className="whitespace-nowrap">
          {t("all")}
        </TextLink>
      }
      isFlush
      className="seen-late [--room:24rem]"
    >
      {data === undefined ? (
        <div aria-busy className="p-4">
          <SkeletonLines lines={5} />
        </div>
      ) : data.message_list.length === 0 ? (
        <p className="p-4 text-ink-2">{t("none")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {data.message_list.map((message) => (
            <Words key={message.cursor} message={message} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Words({ message }: { message: RecentMessage }) {
  const t = useTranslations("overview.last_words");
  const { incident_id, replier_name = "", content = "", create_time, is_unread, simple_description } = message;
  return (
    <li>
      <Link
        href={ticketAddress({ incident_id })}
        className="group flex gap-3 px-4 py-3 hover:bg-hover focus-visible:-outline-offset-2"
      >
        <Avatar name={replier_name} isEngineer size="small" />
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-center gap-x-2 text-sm text-ink-2">
            <span className="font-medium text-ink">{replier_name}</span>
            {create_time !== undefined && <Time at={create_time} />}
            {is_unread && <Badge tone="accent">{t("unread")}</Badge>}
          </span>
          <span className="line-clamp-2 [overflow-wrap:anywhere]">{content}</span>
          <span className="block truncate text-sm text-ink-3 group-hover:text-accent">
            {incident_id} · {firstLine(simple_description)}
          </span>
        </span>
      </Link>
    </li>
  );
}
