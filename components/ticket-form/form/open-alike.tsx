"use client";
/** Quietly, before a second ticket on the same matter is written: the writer's own ones that are still open. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ticketAddress } from "@/components/ticket-actions/addresses";
import { firstLine } from "@/components/ticket-actions/first-line";
import { TextLink } from "@/components/ui/actions/text-link";
import { Notice } from "@/components/ui/feedback/notice";
import { osmQuery } from "@/lib/queries/osm-query";
import { openAlikeInput } from "./open-alike-input";
import type { TicketFacts } from "./ticket-facts";

export function OpenAlike({ product, problem }: Pick<TicketFacts, "product" | "problem">) {
  const t = useTranslations("ticket_form.alike");
  const { data } = useQuery({ ...osmQuery("listCases", openAlikeInput(product.id, problem.id)), retry: false });
  const open = data?.incident_info_list ?? [];
  if (open.length === 0) return null;
  const count = data?.total_count ?? open.length;
  return (
    <Notice title={t("title", { count })}>
      <ul className="mt-1 flex flex-col gap-1">
        {open.map(({ incident_id = "", simple_description = "" }) => (
          <li key={incident_id} className="flex min-w-0 flex-wrap gap-x-2">
            <TextLink href={ticketAddress({ incident_id })} target="_blank">
              {incident_id}
            </TextLink>
            <span className="min-w-0 flex-1 basis-40 truncate text-ink-2">{firstLine(simple_description)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-ink-2">{t("words")}</p>
    </Notice>
  );
}
