"use client";
/** One filter by words. Asks a moment after the last key, and at once on Enter; follows the address when it changes elsewhere. */
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { SearchField } from "@/components/ui/fields/search-field";
import { TEXT_LENGTH_MAX, type TextFilterName } from "./authorization-filter";
import type { ChangeFilter } from "./use-authorization-filter";

const PAUSE_MS = 400;

export interface TextFilterProps {
  name: TextFilterName;
  value: string;
  onChange: ChangeFilter;
}

export function TextFilter({ name, value, onChange }: TextFilterProps) {
  const t = useTranslations("authorizations.filter");
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  if (value !== seen) {
    setSeen(value);
    if (text.trim() !== value) setText(value);
  }

  function send(wanted: string) {
    clearTimeout(timer.current);
    if (wanted.trim() !== value) onChange({ [name]: wanted.trim() }, value === "" ? "push" : "replace");
  }

  function type(wanted: string) {
    setText(wanted);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send(wanted), PAUSE_MS);
  }

  return (
    <form
      role="search"
      aria-label={t(name)}
      className="w-full sm:w-60"
      onSubmit={(event) => {
        event.preventDefault();
        send(text);
      }}
    >
      <SearchField
        aria-label={t(name)}
        placeholder={t(name)}
        maxLength={TEXT_LENGTH_MAX}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
    </form>
  );
}
