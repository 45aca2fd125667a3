"use client";
/** Advanced configuration: the tickets associated with this one, three at most. Drawn only where a ticket was opened through a group. */
import { Link2, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { QueryFailed } from "@/components/query-states/query-failed";
import { ticketAddress } from "@/components/ticket-actions/addresses";
import { firstLine } from "@/components/ticket-actions/first-line";
import { Button } from "@/components/ui/actions/button";
import { IconButton } from "@/components/ui/actions/icon-button";
import { Link } from "@/components/ui/actions/link";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { lateDialog } from "@/components/ui/late/late-dialog";
import { Panel } from "@/components/ui/page/panel";
import type { RelatedTicket } from "@/lib/contract/relations";
import type { OperatedGroup } from "./operated-group";
import { RELATIONS_MAX } from "./relation-rules";
import { useOpenGroups, useRelations } from "./use-relations";

const AddDialog = lateDialog(async () => (await import("./add-relation-dialog")).AddRelationDialog);
const RemoveDialog = lateDialog(async () => (await import("./remove-relation-dialog")).RemoveRelationDialog);

export interface AdvancedPanelProps {
  incident_id: string;
  group_id: string;
  groups: readonly OperatedGroup[];
}

export function AdvancedPanel({ incident_id, group_id, groups }: AdvancedPanelProps) {
  const t = useTranslations("ticket.relations");
  const relations = useRelations(incident_id);
  const [open, setOpen] = useState<"add" | RelatedTicket>();
  const related = relations.data?.case_relation_list ?? [];
  const isFull = related.length >= RELATIONS_MAX;
  const close = () => setOpen(undefined);
  const place = { incident_id, group_id };
  return (
    <Panel title={t("advanced")}>
      <div className="flex flex-col gap-3">
        <h3 className="font-medium">{t("title")}</h3>
        {relations.isError && relations.data === undefined ? (
          <QueryFailed query={relations} />
        ) : (
          <Related relations={relations.data && related} groups={groups} onRemove={setOpen} />
        )}
        <div className="flex flex-wrap items-center gap-2">
          <Button
            size="small"
            icon={<Link2 aria-hidden className="size-3.5" />}
            disabled={isFull || relations.data === undefined}
            onClick={() => setOpen("add")}
          >
            {t("add")}
          </Button>
          <span className="text-sm text-ink-2">{isFull ? t("full", { max: RELATIONS_MAX }) : ""}</span>
        </div>
      </div>
      {open === "add" && <AddDialog place={place} groups={groups} related={related} onClose={close} />}
      {open !== undefined && open !== "add" && <RemoveDialog place={place} related={open} onClose={close} />}
    </Panel>
  );
}

interface RelatedProps {
  relations: readonly RelatedTicket[] | undefined;
  groups: readonly OperatedGroup[];
  onRemove: (related: RelatedTicket) => void;
}

function Related({ relations, groups, onRemove }: RelatedProps) {
  const t = useTranslations("ticket.relations");
  const ids = (relations ?? []).flatMap(({ case_id }) => case_id ?? []);
  const { data: openGroups } = useOpenGroups(ids, groups);
  if (relations === undefined) return <SkeletonLines lines={2} />;
  if (relations.length === 0) return <p className="text-sm text-ink-2">{t("none")}</p>;
  return (
    <ul aria-label={t("title")} className="flex flex-col gap-2.5">
      {relations.map((related) => (
        <li key={related.case_id} className="flex items-start gap-2 text-sm">
          <RelatedFacts
            related={related}
            group_id={openGroups?.[related.case_id ?? ""]}
            isKnown={openGroups !== undefined}
          />
          <IconButton
            size="small"
            label={t("remove", { number: related.case_id ?? "" })}
            icon={<Trash2 className="size-4" />}
            onClick={() => onRemove(related)}
          />
        </li>
      ))}
    </ul>
  );
}

type RelatedFactsProps = { related: RelatedTicket; group_id: string | undefined; isKnown: boolean };

function RelatedFacts({ related, group_id, isKnown }: RelatedFactsProps) {
  const t = useTranslations("ticket.relations");
  const { case_id = "", simple_description = "", user_name } = related;
  const title = firstLine(simple_description);
  return (
    <div className="min-w-0 flex-1">
      <p className="font-mono text-ink-2">{case_id}</p>
      {group_id === undefined ? (
        <p className="line-clamp-2">{title}</p>
      ) : (
        <Link
          href={ticketAddress({ incident_id: case_id, group_id })}
          className="line-clamp-2 text-accent hover:underline"
        >
          {title}
        </Link>
      )}
      <p className="text-ink-2">
        {user_name && t("by_person", { name: user_name })}
        {isKnown && group_id === undefined && <span className="text-ink-3"> · {t("closed")}</span>}
      </p>
    </div>
  );
}
