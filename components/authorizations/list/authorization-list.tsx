"use client";
/** My authorizations, or those of a group: states, filters, permits, pages. Everything that is chosen stands in the address. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PermitCard } from "@/components/authorization-actions/permit-card";
import { PermitDialogs } from "@/components/authorization-actions/permit-dialogs";
import type { Permit, PermitAction } from "@/components/authorization-actions/permit";
import { NotRefreshed } from "@/components/query-states/not-refreshed";
import { QueryFailed } from "@/components/query-states/query-failed";
import { Pagination } from "@/components/ui/list/pagination";
import { PAGE_SIZES, shownGroup, type Group } from "./authorization-filter";
import { FilterRow } from "./filter-row";
import { NoPermits, PermitsLoading, type NoPermitsProps } from "./list-states";
import { StateTabs } from "./state-tabs";
import { useAuthorizationFilter } from "./use-authorization-filter";
import { useAuthorizations } from "./use-authorizations";

/** `permit` is how it was then: the list may have changed since, or hold it no longer. */
type Opened = { permit: Permit; action: PermitAction };

export interface AuthorizationListProps {
  /** The account itself sees those of all of its users. */
  isAccount: boolean;
  /** On the page of groups: those that the reader operates. */
  groups?: readonly Group[];
}

export function AuthorizationList({ isAccount, groups }: AuthorizationListProps) {
  const t = useTranslations("authorizations");
  const { filter, change } = useAuthorizationFilter();
  const group_id = shownGroup(filter, groups);
  const { permits, waiting } = useAuthorizations(filter, group_id);
  const [opened, setOpened] = useState<Opened>();
  const total = permits.data?.count ?? 0;
  return (
    <div className="flex flex-col gap-4">
      <StateTabs filter={filter} waiting={waiting} onChange={change} />
      <FilterRow filter={filter} onChange={change} groups={groups} seesOthers={isAccount || groups !== undefined} />
      <NotRefreshed query={permits}>{t("not_refreshed")}</NotRefreshed>
      <Permits
        permits={permits}
        filter={filter}
        onChange={change}
        group_id={group_id}
        onAction={(permit, action) => setOpened({ permit, action })}
      />
      {total > 0 && (
        <Pagination
          page={filter.page}
          pageSize={filter.page_size}
          total={total}
          pageSizes={PAGE_SIZES}
          onPage={(page) => change({ page })}
          onPageSize={(page_size) => change({ page_size: PAGE_SIZES.find((one) => one === page_size) ?? 10 })}
        />
      )}
      {opened && <PermitDialogs {...opened} group_id={group_id} onClose={() => setOpened(undefined)} />}
    </div>
  );
}

type Answer = ReturnType<typeof useAuthorizations>["permits"];

type PermitsProps = NoPermitsProps & {
  permits: Answer;
  group_id: string | undefined;
  onAction: (permit: Permit, action: PermitAction) => void;
};

function Permits({ permits, filter, onChange, group_id, onAction }: PermitsProps) {
  const t = useTranslations("authorizations");
  if (permits.data === undefined && permits.isError) return <QueryFailed query={permits} />;
  if (permits.data === undefined) return <PermitsLoading />;
  const rows = permits.data.incident_auth_list ?? [];
  if (rows.length === 0) return <NoPermits filter={filter} onChange={onChange} />;
  return (
    <ul
      aria-label={t("list")}
      aria-busy={permits.isPlaceholderData || undefined}
      className="flex flex-col gap-3 transition-opacity aria-busy:opacity-50"
    >
      {rows.map((permit) => (
        <li key={permit.id}>
          <PermitCard permit={permit} group_id={group_id} onAction={(action) => onAction(permit, action)} />
        </li>
      ))}
    </ul>
  );
}
