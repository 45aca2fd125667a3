/** The labels of the demonstration's first company, made by its account before the first ticket. */
import { labelRoutes } from "../labels/label-routes";
import { listLabelsOf } from "../labels/label-store";
import type { Call } from "../http/call";
import type { LabelName } from "./stories/story";

export const DEMO_LABELS: Record<LabelName, string> = {
  prod: "#2F80ED",
  urgent: "#EB5757",
  network: "#00A3A3",
  database: "#9B51E0",
  billing: "#B8860B",
  待跟进: "#F2994A",
};

/** Ids by name. */
export async function seedLabels(call: Call): Promise<ReadonlyMap<string, number>> {
  for (const [name, color] of Object.entries(DEMO_LABELS))
    await labelRoutes.createLabels(call, { body: { name, color } });
  const labels = await listLabelsOf(call.db, call.caller.domain_id);
  return new Map(labels.map((label) => [label.name, label.label_id]));
}

export async function attachDemoLabels(
  call: Call,
  case_id: string,
  ids: ReadonlyMap<string, number>,
  names: LabelName[] = [],
): Promise<void> {
  const label_ids = names.flatMap((name) => ids.get(name) ?? []);
  if (label_ids.length > 0) await labelRoutes.createCaseLabels(call, { params: { case_id }, query: { label_ids } });
}
