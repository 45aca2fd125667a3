"use client";
/** Finds a ticket of the reader's groups by its number or words and associates it with this one. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { ActionDialog } from "@/components/ticket-actions/action-dialog";
import { firstLine } from "@/components/ticket-actions/first-line";
import { useRefusal } from "@/components/ticket-actions/use-refusal";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { SearchField } from "@/components/ui/fields/search-field";
import { Select } from "@/components/ui/fields/select";
import type { RelatedTicket } from "@/lib/contract/relations";
import { osmQuery } from "@/lib/queries/osm-query";
import type { OperatedGroup } from "./operated-group";
import { useAddRelation } from "./use-relations";

const OFFERED = 8;

export interface AddRelationDialogProps {
  place: { incident_id: string; group_id: string };
  groups: readonly OperatedGroup[];
  /** Those there already; they and the ticket itself are not offered. */
  related: readonly RelatedTicket[];
  onClose: () => void;
}

function useOffered({ place, related }: AddRelationDialogProps, group_id: string, words: string) {
  const app_key = useDeferredValue(words.trim());
  const query = { group_id, limit: 20, ...(app_key === "" ? {} : { app_key }) };
  const { data, isPending } = useQuery({ ...osmQuery("listCases", { query }), placeholderData: keepPreviousData });
  const known = new Set([place.incident_id, ...related.map(({ case_id }) => case_id)]);
  const offered = (data?.incident_info_list ?? []).filter(({ incident_id }) => !known.has(incident_id));
  return { offered: offered.slice(0, OFFERED), isPending };
}

export function AddRelationDialog(props: AddRelationDialogProps) {
  const { place, groups, onClose } = props;
  const t = useTranslations("ticket.relations");
  const toast = useToast();
  const refusalOf = useRefusal();
  const [group_id, setGroup] = useState(place.group_id);
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<string>();
  const { offered, isPending: isLooking } = useOffered(props, group_id, words);
  const wanted = offered.find(({ incident_id }) => incident_id === chosen)?.incident_id;
  const { mutate, isPending, error } = useAddRelation(place, () => {
    toast.success(t("added", { number: wanted ?? "" }));
    onClose();
  });
  return (
    <ActionDialog
      title={t("add_title", { number: place.incident_id })}
      consequence={<p>{t("add_consequence")}</p>}
      confirmLabel={t("add_confirm")}
      onConfirm={() => wanted !== undefined && mutate(wanted)}
      onClose={onClose}
      isBusy={isPending}
      refusal={refusalOf(error)}
      isBlocked={wanted === undefined}
    >
      <div className="flex flex-wrap gap-2">
        <SearchField
          aria-label={t("search")}
          placeholder={t("search")}
          className="min-w-52 flex-1"
          maxLength={64}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        {groups.length > 1 && (
          <Select
            aria-label={t("group")}
            options={groups.map((group) => ({ value: group.group_id, label: group.name }))}
            value={group_id}
            onChange={(event) => setGroup(event.target.value)}
          />
        )}
      </div>
      {offered.length > 0 ? (
        <RadioGroup
          label={t("offered")}
          isLabelHidden
          name="related"
          value={wanted}
          onChange={setChosen}
          options={offered.map(({ incident_id, simple_description, xcustomer_name = "" }) => ({
            value: incident_id,
            label: `${incident_id} · ${firstLine(simple_description)}`,
            hint: t("by_person", { name: xcustomer_name }),
          }))}
        />
      ) : (
        <p role="status" className="text-sm text-ink-2">
          {isLooking ? t("looking") : t("nothing_found")}
        </p>
      )}
    </ActionDialog>
  );
}
