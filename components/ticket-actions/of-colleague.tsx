"use client";
/** Whose ticket it is, where a ticket of the group is scored or deleted by somebody else than its submitter. */
import { useTranslations } from "next-intl";
import { useGroupId } from "./group-scope";
import type { MovedTicket } from "./moved-ticket";

export function OfColleague({ ticket: { xcustomer_name } }: { ticket: Pick<MovedTicket, "xcustomer_name"> }) {
  const t = useTranslations("ticket_actions");
  const group_id = useGroupId();
  if (group_id === undefined || !xcustomer_name) return null;
  return <p className="font-medium text-ink">{t("of_colleague", { name: xcustomer_name })}</p>;
}
