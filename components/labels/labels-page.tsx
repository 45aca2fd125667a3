"use client";
/** All labels of the account, thirty at most, narrowed by a part of their name. */
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { QueryFailed } from "@/components/query-states/query-failed";
import { LABELS_PER_ACCOUNT_MAX } from "@/components/ticket-actions/labels/label-rules";
import { Button } from "@/components/ui/actions/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { SearchField } from "@/components/ui/fields/search-field";
import { lateDialog } from "@/components/ui/late/late-dialog";
import { PageTitle } from "@/components/ui/page/page-title";
import type { CaseLabel } from "@/lib/contract/labels";
import { osmQuery } from "@/lib/queries/osm-query";
import { COUNTED_LABELS } from "./counted-labels";
import { LabelsTable } from "./labels-table";

const RemoveDialog = lateDialog(async () => (await import("./remove-label-dialog")).RemoveLabelDialog);
const SaveDialog = lateDialog(async () => (await import("./save-label-dialog")).SaveLabelDialog);

export type OpenLabelDialog = { kind: "create" } | { kind: "edit" | "remove"; label: CaseLabel };

export function LabelsPage() {
  const t = useTranslations("labels");
  const labels = useLabels();
  const [words, setWords] = useState("");
  const [dialog, open] = useState<OpenLabelDialog>();
  const all = labels.data?.label_list ?? [];
  const isFull = all.length >= LABELS_PER_ACCOUNT_MAX;
  const create = (
    <Button
      look="primary"
      icon={<Plus aria-hidden className="size-4" />}
      disabled={isFull || labels.data === undefined}
      onClick={() => open({ kind: "create" })}
    >
      {t("create")}
    </Button>
  );
  const close = () => open(undefined);
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} actions={create} />
      <div className="flex flex-col gap-4">
        {all.length > 0 && (
          <div className="flex flex-wrap items-center justify-between gap-3">
            <SearchField
              aria-label={t("search")}
              placeholder={t("search")}
              className="w-full sm:w-72"
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
            <p role="status" className="text-sm text-ink-2">
              {isFull
                ? t("full", { max: LABELS_PER_ACCOUNT_MAX })
                : t("count", { count: all.length, max: LABELS_PER_ACCOUNT_MAX })}
            </p>
          </div>
        )}
        <Content labels={labels} words={words} onWords={setWords} onDialog={open} />
      </div>
      {dialog?.kind === "create" && <SaveDialog onClose={close} />}
      {dialog?.kind === "edit" && <SaveDialog label={dialog.label} onClose={close} />}
      {dialog?.kind === "remove" && <RemoveDialog label={dialog.label} onClose={close} />}
    </>
  );
}

function useLabels() {
  return useQuery(osmQuery("listLabels", COUNTED_LABELS));
}

interface ContentProps {
  labels: ReturnType<typeof useLabels>;
  words: string;
  onWords: (words: string) => void;
  onDialog: (dialog: OpenLabelDialog) => void;
}

function Content({ labels, words, onWords, onDialog }: ContentProps) {
  const t = useTranslations("labels");
  if (labels.data === undefined && labels.isError) return <QueryFailed query={labels} />;
  if (labels.data === undefined)
    return (
      <div role="status" aria-busy className="rounded border border-line bg-surface p-4">
        <span className="sr-only">{t("loading")}</span>
        <SkeletonLines lines={6} />
      </div>
    );
  const all = labels.data.label_list ?? [];
  const part = words.trim().toLowerCase();
  const found = all.filter(({ name = "" }) => name.toLowerCase().includes(part));
  if (all.length === 0)
    return (
      <EmptyState drawing="label" action={<Button onClick={() => onDialog({ kind: "create" })}>{t("create")}</Button>}>
        {t("empty")}
      </EmptyState>
    );
  if (found.length === 0)
    return (
      <EmptyState drawing="search" action={<Button onClick={() => onWords("")}>{t("reset")}</Button>}>
        {t("nothing_matches")}
      </EmptyState>
    );
  return <LabelsTable labels={found} onDialog={onDialog} />;
}
