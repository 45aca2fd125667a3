"use client";
/** Labels to pick from, five at most; a missing one is made on the spot and picked at once. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { QueryFailed } from "@/components/query-states/query-failed";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { osmQuery } from "@/lib/queries/osm-query";
import { LabelDot } from "../label-chip";
import { ALL_LABELS, LABELS_PER_ACCOUNT_MAX, LABELS_PER_TICKET_MAX } from "./label-rules";
import { NewLabel } from "./new-label";

export interface LabelPickerProps {
  chosen: readonly number[];
  onChange: (chosen: readonly number[]) => void;
}

export function LabelPicker({ chosen, onChange }: LabelPickerProps) {
  const t = useTranslations("labels.picker");
  const labels = useQuery(osmQuery("listLabels", ALL_LABELS));
  const [made, setMade] = useState<string>();
  const list = labels.data?.label_list ?? [];
  const isFull = chosen.length >= LABELS_PER_TICKET_MAX;

  const madeId = list.find(({ name }) => name === made)?.label_id;
  if (madeId !== undefined) {
    setMade(undefined);
    if (!isFull && !chosen.includes(madeId)) onChange([...chosen, madeId]);
  }

  if (labels.data === undefined && labels.isError) return <QueryFailed query={labels} />;
  if (labels.data === undefined) return <SkeletonLines lines={4} />;
  return (
    <div className="flex flex-col gap-4">
      <fieldset className="flex flex-col gap-2.5">
        <legend className="mb-2 text-sm text-ink-2">
          {list.length === 0 ? t("none") : t("limit", { max: LABELS_PER_TICKET_MAX, count: chosen.length })}
        </legend>
        {list.map(({ label_id = 0, name, color }) => (
          <Checkbox
            key={label_id}
            label={
              <span className="inline-flex items-center gap-2">
                <LabelDot color={color} />
                {name}
              </span>
            }
            checked={chosen.includes(label_id)}
            disabled={isFull && !chosen.includes(label_id)}
            onChange={() =>
              onChange(chosen.includes(label_id) ? chosen.filter((id) => id !== label_id) : [...chosen, label_id])
            }
          />
        ))}
      </fieldset>
      {list.length >= LABELS_PER_ACCOUNT_MAX ? (
        <p className="text-sm text-ink-2">{t("account_full", { max: LABELS_PER_ACCOUNT_MAX })}</p>
      ) : (
        <NewLabel onMade={setMade} />
      )}
    </div>
  );
}
