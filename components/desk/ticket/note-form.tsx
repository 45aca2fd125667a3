"use client";
/** Writes an internal note. It looks like the notes in the thread and unlike the answer to the customer. */
import { EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, type FormEvent, type KeyboardEvent, type Ref } from "react";
import { Button } from "@/components/ui/actions/button";
import { Field } from "@/components/ui/fields/field";
import { TextArea } from "@/components/ui/fields/text-area";
import { osm } from "@/lib/queries/osm";
import { useDeskAct } from "../acts/use-desk-act";

const NOTE_LENGTH_MAX = 10_000;

export function NoteForm({ incident_id, fieldRef }: { incident_id: string; fieldRef: Ref<HTMLTextAreaElement> }) {
  const t = useTranslations("desk.note");
  const note = useTranslations("conversation.note");
  const act = useDeskAct();
  const [content, setContent] = useState("");
  const [isEmpty, setEmpty] = useState(false);

  async function add(event: FormEvent | KeyboardEvent) {
    event.preventDefault();
    setEmpty(content.trim() === "");
    if (content.trim() === "") return;
    const work = () => osm("deskAddNote", { params: { case_id: incident_id }, body: { content } });
    if (await act.run(work, t("done"))) setContent("");
  }

  const error = act.error ?? (isEmpty ? t("empty") : undefined);
  const label = (
    <span className="flex items-center gap-1.5 text-amber">
      <EyeOff aria-hidden className="size-4" />
      {note("label")}
    </span>
  );
  return (
    <form
      aria-label={note("label")}
      onSubmit={(event) => void add(event)}
      className="flex flex-col gap-2 rounded border border-dashed border-amber bg-amber-soft p-3"
    >
      <Field label={label} hint={note("never_shown")} {...(error ? { error } : {})}>
        {(wiring) => (
          <TextArea
            {...wiring}
            ref={fieldRef}
            rows={3}
            maxLength={NOTE_LENGTH_MAX}
            value={content}
            readOnly={act.isBusy}
            onChange={(event) => setContent(event.target.value)}
            onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && void add(event)}
          />
        )}
      </Field>
      <Button type="submit" size="small" isBusy={act.isBusy} className="self-end">
        {t("add")}
      </Button>
    </form>
  );
}
