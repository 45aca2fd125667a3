"use client";
/** Filter by own labels, five at most. Nothing is drawn for somebody who has none. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { LabelDot } from "@/components/ticket-actions/label-chip";
import { osmQuery } from "@/lib/queries/osm-query";
import { ChoicesFilter } from "./choices-filter";
import { LABELS_INPUT } from "./cases-input";
import { LABELS_MAX } from "./ticket-filter";
import type { ChangeFilter } from "./use-ticket-filter";

export function LabelFilter({ chosen, onChange }: { chosen: readonly string[]; onChange: ChangeFilter }) {
  const t = useTranslations("tickets.filter");
  const { data } = useQuery(osmQuery("listLabels", LABELS_INPUT));
  const labels = data?.label_list ?? [];
  if (labels.length === 0) return null;
  const choices = labels.map(({ label_id, name = "", color }) => ({
    value: String(label_id),
    name,
    face: (
      <span className="inline-flex items-center gap-2">
        <LabelDot color={color} />
        {name}
      </span>
    ),
  }));
  return (
    <ChoicesFilter
      label={t("label")}
      choices={choices}
      chosen={chosen}
      countMax={LABELS_MAX}
      hint={chosen.length >= LABELS_MAX ? t("labels_max", { max: LABELS_MAX }) : undefined}
      onChange={(label_id) => onChange({ label_id })}
    />
  );
}
