"use client";
/** Makes a label without leaving the place where one was missed. */
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { useRefusal } from "../use-refusal";
import { isFitLabel, LabelFields } from "./label-fields";
import { LABEL_COLORS } from "./label-colors";
import { useSaveLabel } from "./use-save-label";

export function NewLabel({ onMade }: { onMade: (name: string) => void }) {
  const t = useTranslations("labels.new");
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <Button
        size="small"
        look="quiet"
        className="self-start"
        icon={<Plus aria-hidden className="size-3.5" />}
        onClick={() => setOpen(true)}
      >
        {t("open")}
      </Button>
    );
  return (
    <NewLabelForm
      onMade={(name) => {
        setOpen(false);
        onMade(name);
      }}
      onLeave={() => setOpen(false)}
    />
  );
}

function NewLabelForm({ onMade, onLeave }: { onMade: (name: string) => void; onLeave: () => void }) {
  const t = useTranslations("labels.new");
  const refusalOf = useRefusal();
  const [entry, setEntry] = useState<{ name: string; color: string }>({ name: "", color: LABEL_COLORS[6] });
  const [isTried, setTried] = useState(false);
  const { mutate, isPending, error } = useSaveLabel(undefined, ({ name }) => onMade(name));
  const refusal = refusalOf(error);
  function make() {
    setTried(true);
    if (isFitLabel(entry)) mutate(entry);
  }
  return (
    <section aria-label={t("open")} className="flex flex-col gap-4 rounded border border-line p-3">
      <LabelFields entry={entry} onChange={setEntry} isTried={isTried} />
      {refusal !== undefined && (
        <Notice tone="danger" isLive>
          {refusal}
        </Notice>
      )}
      <div className="flex gap-2">
        <Button size="small" look="primary" isBusy={isPending} onClick={make}>
          {t("make")}
        </Button>
        <Button size="small" disabled={isPending} onClick={onLeave}>
          {t("leave")}
        </Button>
      </div>
    </section>
  );
}
