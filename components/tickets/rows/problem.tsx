"use client";
/** The problem in the reader's own words; below it product, type, region and labels. What is unread stands in bold, with its mark. */
import { useTranslations } from "next-intl";
import { ticketAddress } from "@/components/ticket-actions/addresses";
import { firstLine } from "@/components/ticket-actions/first-line";
import { useGroupId } from "@/components/ticket-actions/group-scope";
import { LabelChip } from "@/components/ticket-actions/label-chip";
import { Link } from "@/components/ui/actions/link";
import { classNames } from "@/components/ui/class-names";
import type { TicketSummary } from "@/lib/contract/ticket-shapes";

const LABELS_SHOWN = 2;

export function Problem({ ticket }: { ticket: TicketSummary }) {
  const t = useTranslations("tickets.row");
  const group_id = useGroupId();
  const { incident_id, simple_description, label_list = [] } = ticket;
  const about = [ticket.product_category_name, ticket.business_type_name, ticket.dc_name].filter(Boolean).join(" · ");
  const hidden = label_list.slice(LABELS_SHOWN);
  const isUnread = (ticket.unread_num ?? 0) > 0;
  return (
    <>
      <Link
        data-row-link
        href={ticketAddress({ incident_id, group_id })}
        className={classNames(
          "line-clamp-2 rounded-sm text-base hover:text-accent",
          isUnread ? "font-semibold" : "font-medium",
        )}
      >
        {isUnread && (
          <span aria-hidden className="keep-colour me-1.5 mb-0.5 inline-block size-2 rounded-full bg-accent" />
        )}
        {firstLine(simple_description)}
      </Link>
      <p className="flex items-center gap-x-1.5 gap-y-1 text-ink-3 max-lg:flex-wrap">
        <span title={about} className="min-w-0 lg:truncate">
          {about}
        </span>
        {label_list.slice(0, LABELS_SHOWN).map((label) => (
          <LabelChip key={label.label_id} label={label} />
        ))}
        {hidden.length > 0 && (
          <span title={hidden.map(({ name }) => name).join(", ")} className="shrink-0">
            {t("more_labels", { count: hidden.length })}
          </span>
        )}
      </p>
    </>
  );
}
