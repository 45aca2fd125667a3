"use client";
/** The one box for a number or words. Asks a moment after the last key, and at once on Enter. */
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { SearchField } from "@/components/ui/fields/search-field";
import type { ChangeFilter } from "./use-ticket-filter";

const PAUSE_MS = 400;
const LENGTH_MAX = 64;

export interface FilterSearchProps {
  value: string;
  onChange: ChangeFilter;
}

export function FilterSearch({ value, onChange }: FilterSearchProps) {
  const t = useTranslations("tickets.filter");
  const [text, setText] = useState(value);
  const [sent, setSent] = useState(value);
  const [seen, setSeen] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  if (value !== seen) {
    setSeen(value);
    if (value !== sent) {
      setSent(value);
      setText(value);
    }
  }

  function send(wanted: string) {
    clearTimeout(timer.current);
    const app_key = wanted.trim();
    if (app_key === sent) return;
    setSent(app_key);
    onChange({ app_key }, sent === "" || app_key === "" ? "push" : "replace");
  }

  function type(wanted: string) {
    setText(wanted);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send(wanted), PAUSE_MS);
  }

  return (
    <form
      role="search"
      data-list-search
      aria-label={t("search")}
      className="min-w-0 max-sm:flex-1 sm:w-72"
      onSubmit={(event) => {
        event.preventDefault();
        send(text);
      }}
    >
      <SearchField
        aria-label={t("search")}
        placeholder={t("search_placeholder")}
        maxLength={LENGTH_MAX}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
    </form>
  );
}
