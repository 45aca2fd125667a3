"use client";
/** Makes or changes a label; afterwards everything that shows labels is asked again. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { osm } from "@/lib/queries/osm";
import { osmKey } from "@/lib/queries/osm-query";
import type { LabelEntry } from "./label-fields";

const SHOWS_LABELS = ["listLabels", "listCases", "showCaseDetail"] as const;

export function useRefreshLabels(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(SHOWS_LABELS.map((name) => client.invalidateQueries({ queryKey: osmKey(name) })));
  };
}

/** Without a label_id a new one is made. */
export function useSaveLabel(label_id: number | undefined, onDone: (entry: LabelEntry) => void) {
  const refresh = useRefreshLabels();
  return useMutation({
    mutationFn: async ({ name, color }: LabelEntry) => {
      const body = { name: name.trim(), color };
      if (label_id === undefined) await osm("createLabels", { body });
      else await osm("updateLabels", { params: { label_id }, body });
      await refresh();
      return body;
    },
    onSuccess: onDone,
  });
}
