"use client";
/** Whose tickets, in which states, with which words. Everything stands in the address. */
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { SearchField } from "@/components/ui/fields/search-field";
import { Select } from "@/components/ui/fields/select";
import { QueueChoice } from "./queue-choice";
import { STATE_CHOICES, type QueueFilter, type StateChoice } from "./queue-filter";

const PAUSE_MS = 300;

export interface QueueFiltersProps {
  filter: QueueFilter;
  onChange: (part: Partial<QueueFilter>) => void;
}

export function QueueFilters({ filter, onChange }: QueueFiltersProps) {
  const t = useTranslations("desk.queue");
  const states = useTranslations("states.ticket");
  const labelOf = (choice: StateChoice) =>
    choice === "open" ? t("states.open") : choice === "ended" ? t("states.ended") : states(choice);
  return (
    <div className="flex flex-col gap-2 border-b border-line p-3">
      <QueueChoice queue={filter.queue} onChange={(queue) => onChange({ queue })} />
      <div className="grid grid-cols-2 gap-2">
        <QueueSearch search={filter.search} onSearch={(search) => onChange({ search })} />
        <Select
          aria-label={t("state")}
          value={filter.state}
          onChange={(event) => onChange({ state: event.target.value as StateChoice })}
          options={STATE_CHOICES.map((choice) => ({ value: choice, label: labelOf(choice) }))}
        />
      </div>
    </div>
  );
}

/** Typed words go into the address after a short pause; an address that changes otherwise is shown at once. */
export function QueueSearch({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const t = useTranslations("desk.queue");
  const [typed, setTyped] = useState(search);
  const [sent, setSent] = useState(search);
  const [seen, setSeen] = useState(search);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (search !== seen) {
    setSeen(search);
    if (search !== sent) {
      setSent(search);
      setTyped(search);
    }
  }
  function send(value: string) {
    setSent(value);
    onSearch(value);
  }
  return (
    <SearchField
      aria-label={t("search")}
      placeholder={t("search")}
      maxLength={64}
      value={typed}
      onChange={(event) => {
        const { value } = event.target;
        setTyped(value);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => send(value), PAUSE_MS);
      }}
    />
  );
}
