"use client";
/** One saved view: its name to change, whether the list opens with it, and the way out, which asks first. */
import { Star, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { IconButton } from "@/components/ui/actions/icon-button";
import { TextField } from "@/components/ui/fields/text-field";
import { VIEW_NAME_LENGTH_MAX, type TicketView, type ViewChange } from "@/lib/queries/view-shapes";

export interface ViewLineProps {
  view: TicketView;
  onChange: (change: ViewChange) => void;
  onRemove: () => void;
}

export function ViewLine({ view: { name, is_default }, onChange, onRemove }: ViewLineProps) {
  const t = useTranslations("tickets.views");
  const [typed, setTyped] = useState(name);
  const [isAsking, setAsking] = useState(false);
  const wanted = typed.trim();
  if (isAsking)
    return (
      <li className="flex flex-wrap items-center justify-between gap-2 py-2.5">
        <p>{t("remove_question", { name })}</p>
        <div className="flex gap-2">
          <Button size="small" onClick={() => setAsking(false)}>
            {t("keep")}
          </Button>
          <Button size="small" look="danger" onClick={onRemove}>
            {t("remove_confirm")}
          </Button>
        </div>
      </li>
    );
  return (
    <li className="py-2.5">
      <form
        className="flex items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted !== "" && wanted !== name) onChange({ name: wanted });
        }}
      >
        <TextField
          aria-label={t("name_of", { name })}
          maxLength={VIEW_NAME_LENGTH_MAX}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {wanted !== "" && wanted !== name && (
          <Button type="submit" size="small">
            {t("rename")}
          </Button>
        )}
        <IconButton
          label={t(is_default ? "unset_default" : "set_default", { name })}
          aria-pressed={is_default}
          icon={<Star className={is_default ? "size-4 fill-current text-accent" : "size-4"} />}
          onClick={() => onChange({ is_default: !is_default })}
        />
        <IconButton
          label={t("remove", { name })}
          icon={<Trash2 className="size-4" />}
          onClick={() => setAsking(true)}
        />
      </form>
    </li>
  );
}
