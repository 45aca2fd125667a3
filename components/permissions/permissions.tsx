"use client";
/** Permission settings for the account itself: the policy, and who may do what. Fresh from the service after every change. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { QueryFailed } from "@/components/query-states/query-failed";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { osmQuery } from "@/lib/queries/osm-query";
import { useIsOwnService } from "@/lib/queries/own-service";
import { PeopleTable } from "./people-table";
import { peopleOf } from "./person-rights";
import { PolicyPanel } from "./policy-panel";

export function Permissions({ reader_id }: { reader_id: string }) {
  const isOwnService = useIsOwnService();
  const policy = useQuery(osmQuery("showCustomerPrivilegePolicy"));
  const users = useQuery(osmQuery("listSubCustomers"));
  const groups = useQuery(osmQuery("keystoneListGroups"));
  const failed = [policy, users].find(({ isError, data }) => isError && data === undefined);
  if (failed !== undefined) return <QueryFailed query={failed} />;
  if (policy.data === undefined || users.data === undefined || groups.isPending) return <Coming />;
  const people = peopleOf(users.data.sub_customer_infos ?? [], groups.data?.groups ?? [], reader_id);
  const isPolicyOn = policy.data.policy_switch === true;
  return (
    <div className="flex flex-col gap-5">
      <PolicyPanel isOn={isPolicyOn} people={people} isReadOnly={!isOwnService} />
      <PeopleTable people={people} isPolicyOn={isPolicyOn} isBusy={users.isFetching} />
    </div>
  );
}

export function Coming() {
  const t = useTranslations("permissions");
  return (
    <div role="status" aria-busy className="flex flex-col gap-5">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-28" />
      <Skeleton className="h-72" />
    </div>
  );
}
