"use client";
/** Where one is signed in. A session one does not know is ended here, at once. */
import { useQuery } from "@tanstack/react-query";
import { Monitor } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { Badge } from "@/components/ui/marks/badge";
import { Time } from "@/components/ui/marks/time";
import { Panel } from "@/components/ui/page/panel";
import { endOtherSessions, endOwnSession, sessionsQuery, type OwnSession } from "@/lib/queries/sessions";
import { Loaded } from "../loaded";
import { useChange } from "../use-change";
import { browserInWords } from "./browser-in-words";

export function SessionsPanel() {
  const t = useTranslations("settings_security.sessions");
  const query = useQuery(sessionsQuery());
  const change = useChange([sessionsQuery().queryKey], { "CONSOLE.404": t("gone") });
  const others = query.data?.filter((one) => !one.is_current).length ?? 0;
  const endAll = (
    <Button size="small" isBusy={change.isBusy} onClick={() => void change.run(endOtherSessions, t("all_ended"))}>
      {t("end_all", { count: others })}
    </Button>
  );
  return (
    <Panel title={t("title")} actions={others > 0 && endAll} isFlush>
      {change.error && (
        <Notice tone="danger" isLive className="m-4">
          {change.error}
        </Notice>
      )}
      <Loaded query={query}>
        {(sessions) => (
          <ul className="divide-y divide-line">
            {sessions.map((session) => (
              <SessionLine
                key={session.handle}
                session={session}
                isBusy={change.isBusy}
                onEnd={() => void change.run(() => endOwnSession(session.handle), t("ended"))}
              />
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

type LineProps = { session: OwnSession; isBusy: boolean; onEnd: () => void };

function SessionLine({ session, isBusy, onEnd }: LineProps) {
  const t = useTranslations("settings_security.sessions");
  const { browser = t("unknown_browser"), system = t("unknown_system") } = browserInWords(session.user_agent);
  const face = t("face", { browser, system });
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
      <Monitor aria-hidden className="size-4 shrink-0 text-ink-3" />
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {face}
          {session.is_current && <Badge tone="green">{t("this_one")}</Badge>}
        </p>
        <p className="text-sm text-ink-2">
          {t.rich("facts", {
            address: session.source_ip === "" ? t("unknown_address") : session.source_ip,
            since: () => <Time at={session.created_at} look="short" />,
            seen: () => <Time at={session.last_seen_at} />,
          })}
        </p>
      </div>
      {!session.is_current && (
        <Button size="small" disabled={isBusy} aria-label={t("end_named", { face })} onClick={onEnd}>
          {t("end")}
        </Button>
      )}
    </li>
  );
}
