"use client";
/** One permit with everything about it: what was asked for, what was given, what was accepted, and the record of what engineers did. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AuthorizationSeal } from "@/components/authorization-actions/authorization-seal";
import {
  shouldChangeSecrets,
  targetNames,
  wasGiven,
  wayOf,
  type PermitAction,
} from "@/components/authorization-actions/permit";
import { PermitButtons } from "@/components/authorization-actions/permit-buttons";
import { PermitDialogs } from "@/components/authorization-actions/permit-dialogs";
import { TimeBar } from "@/components/authorization-actions/time-bar";
import { useWayName } from "@/components/authorization-actions/use-permit-words";
import { NotRefreshed, type NotRefreshedProps } from "@/components/query-states/not-refreshed";
import { QueryFailed } from "@/components/query-states/query-failed";
import { Notice } from "@/components/ui/feedback/notice";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { PageTitle } from "@/components/ui/page/page-title";
import type { ShowAuthorizationDetailAnswer } from "@/lib/contract/authorizations";
import { pace } from "@/lib/queries/pace";
import { AskedPanel } from "./asked-panel";
import { authorizationQuery } from "./authorization-query";
import { GivenPanel } from "./given-panel";
import { LetterPanel } from "./letter-panel";
import { LooksPanel } from "../record/looks-panel";
import { SessionsPanel } from "../record/sessions-panel";

const EVERY_MS = 15_000;

export interface AuthorizationDetailsProps {
  authorization_id: string;
  group_id?: string | undefined;
}

export function AuthorizationDetails({ authorization_id, group_id }: AuthorizationDetailsProps) {
  const t = useTranslations("authorizations.details");
  const detail = useQuery({ ...authorizationQuery(authorization_id, group_id), refetchInterval: pace(EVERY_MS) });
  if (detail.data !== undefined) return <Loaded permit={detail.data} group_id={group_id} detail={detail} />;
  if (detail.isError) return <QueryFailed query={detail} />;
  return (
    <div role="status" aria-busy className="rounded border border-line bg-surface p-4">
      <span className="sr-only">{t("loading")}</span>
      <SkeletonLines lines={10} />
    </div>
  );
}

type LoadedProps = {
  permit: ShowAuthorizationDetailAnswer;
  group_id: string | undefined;
  detail: NotRefreshedProps["query"];
};

function Loaded({ permit, group_id, detail }: LoadedProps) {
  const t = useTranslations("authorizations.details");
  const wayName = useWayName();
  const [action, setAction] = useState<PermitAction>();
  const back =
    group_id === undefined
      ? { href: "/authorizations", label: t("back") }
      : { href: `/group-authorizations?group_id=${encodeURIComponent(group_id)}`, label: t("back_group") };
  return (
    <article className="flex flex-col gap-5">
      <PageTitle
        title={wayName(permit)}
        back={back}
        mark={<AuthorizationSeal status={permit.status} size="large" />}
        actions={<PermitButtons permit={permit} onAction={setAction} size="normal" />}
      />
      <NotRefreshed query={detail}>{t("not_refreshed")}</NotRefreshed>
      <Reminder permit={permit} />
      <TimeLeft permit={permit} />
      <div className="grid gap-5 lg:grid-cols-2 lg:items-start">
        <AskedPanel permit={permit} group_id={group_id} />
        <div className="flex min-w-0 flex-col gap-5">
          <GivenPanel permit={permit} />
          {wasGiven(permit) && <LetterPanel letter={permit.letter} />}
        </div>
      </div>
      {wasGiven(permit) && <Records permit={permit} group_id={group_id} />}
      {action && (
        <PermitDialogs action={action} permit={permit} group_id={group_id} onClose={() => setAction(undefined)} />
      )}
    </article>
  );
}

function Records({ permit, group_id }: Pick<LoadedProps, "permit" | "group_id">) {
  const isServer = wayOf(permit)?.detail_type === 1;
  return (
    <>
      <LooksPanel permit={permit} />
      {isServer && <SessionsPanel permit={permit} group_id={group_id} />}
    </>
  );
}

function TimeLeft({ permit: { status, auth_effective_time, auth_expire_time } }: Pick<LoadedProps, "permit">) {
  if (status !== 1 || auth_effective_time === undefined || auth_expire_time === undefined) return null;
  return <TimeBar from={auth_effective_time} to={auth_expire_time} isGiven />;
}

function Reminder({ permit }: Pick<LoadedProps, "permit">) {
  const t = useTranslations("authorizations.details");
  if (!shouldChangeSecrets(permit)) return null;
  return (
    <Notice tone="warning" title={t("remind_title")}>
      {t("remind", { targets: targetNames(permit).join(", ") || t("remind_targets_unknown") })}
    </Notice>
  );
}
