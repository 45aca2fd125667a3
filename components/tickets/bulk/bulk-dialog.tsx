"use client";
/** One action on all chosen tickets: first what will happen and which it does not fit, then what became of each. */
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { useGroupId, useGroupScope } from "@/components/ticket-actions/group-scope";
import { LabelPicker } from "@/components/ticket-actions/labels/label-picker";
import { isTooLong, NoteField } from "@/components/ticket-actions/note-field";
import { Button } from "@/components/ui/actions/button";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { useMinute } from "@/components/ui/marks/minute";
import { Dialog } from "@/components/ui/overlays/dialog";
import type { TicketSummary } from "@/lib/contract/ticket-shapes";
import { osm } from "@/lib/queries/osm";
import { partTickets, type BulkAction } from "./bulk-actions";
import { BulkResults } from "./bulk-results";
import { UnfitList } from "./unfit-list";
import { useBulk } from "./use-bulk";

export interface BulkDialogProps {
  action: BulkAction;
  tickets: readonly TicketSummary[];
  onClose: () => void;
  /** What was done is no longer chosen; what was refused stays. */
  onDone: (incident_ids: readonly string[]) => void;
}

type Way = "add" | "remove";
export type Entries = { reason: string; labels: readonly number[]; way: Way };

function useAct(action: BulkAction, { reason, labels, way }: Entries) {
  const scope = useGroupScope();
  return (case_id: string): Promise<unknown> => {
    const params = { case_id };
    const query = { label_ids: [...labels] };
    if (action === "labels") return osm(way === "add" ? "createCaseLabels" : "deleteCaseLabels", { params, query });
    if (action === "delete") return osm("updateCases", { params, query: { action_id: "delete" }, body: scope });
    const body = reason.trim() === "" ? scope : { ...scope, operate_desc: reason.trim() };
    return osm("updateCases", { params, query: { action_id: "press" }, body });
  };
}

export function BulkDialog({ action, tickets: chosen, onClose, onDone }: BulkDialogProps) {
  const t = useTranslations("tickets.bulk");
  const now = useMinute();
  const bulk = useBulk();
  const [tickets] = useState(chosen);
  const [entries, setEntries] = useState<Entries>({ reason: "", labels: [], way: "add" });
  const act = useAct(action, entries);
  const { fit, unfit } = partTickets(action, tickets, now);
  const [begun, setBegun] = useState<readonly TicketSummary[]>([]);
  const isBlocked = fit.length === 0 || isTooLong(entries.reason) || (action === "labels" && !entries.labels.length);

  function begin() {
    setBegun(fit);
    void bulk.run(
      fit.map(({ incident_id }) => incident_id),
      act,
    );
  }

  function close() {
    const done = [...bulk.outcomes].filter(([, { is }]) => is === "done").map(([incident_id]) => incident_id);
    if (action !== "labels") onDone(done);
    onClose();
  }

  const isAsking = bulk.stage === "asking";
  const tone = action === "delete" && isAsking ? "danger" : "plain";
  const footer = isAsking ? (
    <>
      <Button onClick={onClose} data-first-focus={tone === "danger" ? true : undefined}>
        {t("leave")}
      </Button>
      <Button look={tone === "danger" ? "danger" : "primary"} disabled={isBlocked} onClick={begin}>
        {t(`${action}.confirm`, { count: fit.length })}
      </Button>
    </>
  ) : (
    <Button look="primary" disabled={bulk.stage === "running"} onClick={close}>
      {t("close")}
    </Button>
  );
  return (
    <Dialog
      isOpen
      onClose={isAsking ? onClose : close}
      title={t(`${action}.title`, { count: isAsking ? tickets.length : begun.length })}
      tone={tone}
      isBusy={bulk.stage === "running"}
      footer={footer}
    >
      {isAsking ? (
        <div className="flex flex-col gap-4">
          <p className="text-ink-2">{t(`${action}.consequence`)}</p>
          {action === "delete" && <OfPeople tickets={fit} />}
          <EntryFields action={action} entries={entries} onChange={setEntries} />
          <UnfitList unfit={unfit} isAll={fit.length === 0} />
        </div>
      ) : (
        <BulkResults tickets={begun} bulk={bulk} />
      )}
    </Dialog>
  );
}

/** Whose tickets are deleted, where they are a group's. */
function OfPeople({ tickets }: { tickets: readonly TicketSummary[] }) {
  const t = useTranslations("tickets.bulk.delete");
  const format = useFormatter();
  const group_id = useGroupId();
  const names = [...new Set(tickets.flatMap(({ xcustomer_name }) => xcustomer_name ?? []))];
  if (group_id === undefined || names.length === 0) return null;
  return <p className="font-medium">{t("of_people", { names: format.list(names) })}</p>;
}

interface EntryFieldsProps {
  action: BulkAction;
  entries: Entries;
  onChange: (entries: Entries) => void;
}

function EntryFields({ action, entries, onChange }: EntryFieldsProps) {
  const t = useTranslations("tickets.bulk");
  if (action === "urge")
    return (
      <NoteField
        label={t("urge.reason")}
        value={entries.reason}
        onChange={(reason) => onChange({ ...entries, reason })}
      />
    );
  if (action === "delete") return null;
  return (
    <>
      <RadioGroup
        label={t("labels.way")}
        name="way"
        value={entries.way}
        onChange={(way) => onChange({ ...entries, way: way === "remove" ? "remove" : "add" })}
        options={(["add", "remove"] as const).map((value) => ({ value, label: t(`labels.${value}`) }))}
      />
      <LabelPicker chosen={entries.labels} onChange={(labels) => onChange({ ...entries, labels })} />
    </>
  );
}
