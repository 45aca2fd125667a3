"use client";
/** Who looked at what was entered, when and why, the newest first; tries that were refused stand with them. */
import { Eye, EyeOff, SquareTerminal } from "lucide-react";
import { useTranslations } from "next-intl";
import { targetName } from "@/components/authorization-actions/permit";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { Time } from "@/components/ui/marks/time";
import { Panel } from "@/components/ui/page/panel";
import type { ProtectedReading, ShowAuthorizationDetailAnswer } from "@/lib/contract/authorizations";

type Props = { permit: Pick<ShowAuthorizationDetailAnswer, "reading_list" | "incident_auth_detail_list"> };

export function LooksPanel({ permit }: Props) {
  const t = useTranslations("authorizations.looks");
  const { reading_list = [], incident_auth_detail_list: items = [] } = permit;
  const nameOf = (id: number | undefined) => {
    const item = items.length > 1 ? items.find((one) => one.id === id) : undefined;
    return item === undefined ? "" : targetName(item);
  };
  return (
    <Panel title={t("title")} isFlush>
      {reading_list.length === 0 ? (
        <EmptyState drawing="key">{t("empty")}</EmptyState>
      ) : (
        <ol aria-label={t("title")} className="divide-y divide-line">
          {reading_list.toReversed().map((reading, index) => (
            <Look key={index} reading={reading} item={nameOf(reading.auth_detail_id)} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function Look({ reading, item }: { reading: ProtectedReading; item: string }) {
  const t = useTranslations("authorizations.looks");
  const { reader_name, reason, read_time, is_refused, is_login } = reading;
  const Sign = is_refused ? EyeOff : is_login ? SquareTerminal : Eye;
  const done = is_login ? t(is_refused ? "login_refused" : "logged_in") : t(is_refused ? "refused" : "looked");
  return (
    <li className="flex gap-3 px-4 py-2.5 text-sm">
      <Sign
        aria-hidden
        className={is_refused ? "mt-0.5 size-4 shrink-0 text-danger" : "mt-0.5 size-4 shrink-0 text-ink-3"}
      />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap justify-between gap-x-4">
          <span>
            <span className="font-medium">{reader_name}</span> {done}
          </span>
          <Time at={read_time} look="short" className="text-ink-2" />
        </p>
        <p className="whitespace-pre-line text-ink-2">{t("reason", { reason })}</p>
        {item !== "" && <p className="text-ink-3">{t("item", { name: item })}</p>}
      </div>
    </li>
  );
}
