"use client";
/** The permits of one ticket: what waits or runs stands whole, what has ended as one line each. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { TextLink } from "@/components/ui/actions/text-link";
import { classNames } from "@/components/ui/class-names";
import { Time } from "@/components/ui/marks/time";
import { DisclosureMark, SUMMARY_LOOK } from "@/components/ui/page/disclosure-mark";
import { authorizationAddress } from "./addresses";
import { AuthorizationSeal } from "./authorization-seal";
import { targetNames, type Permit, type PermitAction } from "./permit";
import { PermitCard } from "./permit-card";
import { PermitDialogs } from "./permit-dialogs";
import { useWayName } from "./use-permit-words";

export interface PermitListProps {
  permits: readonly Permit[];
  group_id: string | undefined;
}

export function PermitList({ permits, group_id }: PermitListProps) {
  const t = useTranslations("authorization_actions.in_ticket");
  const [opened, setOpened] = useState<{ permit: Permit; action: PermitAction }>();
  const open = permits.filter(({ status }) => status === 0 || status === 1);
  const earlier = permits.filter((permit) => !open.includes(permit));
  return (
    <section aria-label={t("title")} className="flex flex-col gap-3">
      {open.map((permit) => (
        <PermitCard
          key={permit.id}
          permit={permit}
          group_id={group_id}
          isInTicket
          onAction={(action) => setOpened({ permit, action })}
        />
      ))}
      {earlier.length > 0 && <Earlier permits={earlier} group_id={group_id} />}
      {opened && <PermitDialogs {...opened} group_id={group_id} onClose={() => setOpened(undefined)} />}
    </section>
  );
}

function Earlier({ permits, group_id }: PermitListProps) {
  const t = useTranslations("authorization_actions.in_ticket");
  const wayName = useWayName();
  return (
    <details className="group rounded border border-line bg-surface">
      <summary className={classNames(SUMMARY_LOOK, "min-h-10 px-4 text-sm font-medium text-ink-2 hover:text-accent")}>
        <DisclosureMark />
        {t("earlier", { count: permits.length })}
      </summary>
      <ul className="divide-y divide-line border-t border-line">
        {permits.map((permit) => (
          <li key={permit.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 text-sm">
            <TextLink href={authorizationAddress(permit.id ?? "", group_id)}>{wayName(permit)}</TextLink>
            <AuthorizationSeal status={permit.status} />
            <span className="font-mono text-xs break-all text-ink-2">{targetNames(permit).join(", ")}</span>
            {permit.create_time && <Time at={permit.create_time} className="ms-auto text-ink-3" />}
          </li>
        ))}
      </ul>
    </details>
  );
}
