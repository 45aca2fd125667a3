"use client";
/** A recorded session on a customer's host: its terminal, its files, how long access lasts, and why it ended. */
import { useQuery } from "@tanstack/react-query";
import { FolderOpen, LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { targetName } from "@/components/authorization-actions/permit";
import { TimeBar } from "@/components/authorization-actions/time-bar";
import { Button } from "@/components/ui/actions/button";
import { LinkButton } from "@/components/ui/actions/link-button";
import { Notice } from "@/components/ui/feedback/notice";
import { latePart } from "@/components/ui/late/late-part";
import { PageTitle } from "@/components/ui/page/page-title";
import { osm } from "@/lib/queries/osm";
import { osmQuery } from "@/lib/queries/osm-query";
import { pace } from "@/lib/queries/pace";
import { useDeskAct } from "../acts/use-desk-act";
import { HostFiles } from "./host-files";
import type { SessionPlace } from "./session-link";
import { useSession, type KnownSession } from "./use-session";

const TerminalPane = latePart(async () => (await import("./terminal-pane")).TerminalPane);

const REFRESH_MS = 10_000;

export interface HostSessionProps {
  incident_id: string;
  place: SessionPlace;
}

export function HostSession({ incident_id, place }: HostSessionProps) {
  const t = useTranslations("host_session");
  const { session, ...terminal } = useSession(place);
  const act = useDeskAct();
  const [showsFiles, setShowsFiles] = useState(false);
  const { permit, name } = usePermit(incident_id, place);
  const { end, hostKey, hasTerminal, isTroubled } = session;
  const back = { href: `/desk/${encodeURIComponent(incident_id)}`, label: incident_id };
  const isOpen = end === undefined;
  const actions = isOpen && (
    <>
      {hasTerminal === true && (
        <Button
          icon={<FolderOpen aria-hidden className="size-4" />}
          onClick={() => setShowsFiles(!showsFiles)}
          aria-expanded={showsFiles}
        >
          {t("files.title")}
        </Button>
      )}
      <Button
        look="primary"
        icon={<LogOut aria-hidden className="size-4" />}
        isBusy={act.isBusy}
        onClick={() => void act.run(() => osm("deskEndSession", { params: place }), t("left"))}
      >
        {t("leave")}
      </Button>
    </>
  );
  return (
    <div className="flex flex-col lg:h-[calc(100dvh-var(--bar-height)-2.5rem)]">
      <PageTitle title={t("title", { name })} back={back} actions={actions} lead={t("lead")} />
      {hostKey !== undefined && (
        <p className="mb-3 text-sm">
          <span className="text-ink-2">{t("host_key")}</span> <span className="font-mono break-all">{hostKey}</span>
        </p>
      )}
      {permit?.auth_effective_time && permit.auth_expire_time && isOpen && (
        <div className="mb-3 max-w-md">
          <TimeBar from={permit.auth_effective_time} to={permit.auth_expire_time} isGiven={permit.status === 1} />
        </div>
      )}
      {isTroubled && isOpen && (
        <Notice tone="warning" isLive title={t("trouble_title")} className="mb-3">
          {t("trouble")}
        </Notice>
      )}
      {end !== undefined && <Ended end={end} href={back.href} />}
      <div className="flex min-h-0 flex-1 flex-col gap-3 xl:flex-row">
        {hasTerminal === true && (
          <section aria-label={t("terminal")} className="flex min-h-80 min-w-0 flex-1 flex-col">
            <div className="min-h-0 flex-1 overflow-hidden rounded border border-line-2">
              <TerminalPane label={t("terminal")} {...terminal} isOver={!isOpen} />
            </div>
            <p className="mt-1 text-sm text-ink-3">{t("keys")}</p>
          </section>
        )}
        {(showsFiles || hasTerminal === false) && isOpen && <HostFiles place={place} isWhole={hasTerminal === false} />}
      </div>
    </div>
  );
}

function Ended({ end, href }: { end: NonNullable<KnownSession["end"]>; href: string }) {
  const t = useTranslations("host_session.ends");
  return (
    <Notice
      tone={end === "left" ? "info" : "warning"}
      isLive
      title={t("title")}
      action={<LinkButton href={href}>{t("back")}</LinkButton>}
      className="mb-3"
    >
      {t(end)}
    </Notice>
  );
}

/** The ticket's own question, so that it is known when access ends. */
function usePermit(incident_id: string, { authorization_id, detail_id }: SessionPlace) {
  const { data } = useQuery({
    ...osmQuery("deskShowCase", { params: { case_id: incident_id } }),
    refetchInterval: pace(REFRESH_MS),
  });
  const permit = data?.authorization_list?.find(({ id }) => id === authorization_id);
  const detail = permit?.incident_auth_detail_list?.find(({ id }) => id === detail_id);
  return { permit, name: detail === undefined ? "" : targetName(detail) };
}
