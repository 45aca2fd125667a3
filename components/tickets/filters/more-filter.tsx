"use client";
/** Filters by number alone and by words that must all stand in the description. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { Field } from "@/components/ui/fields/field";
import { TextField } from "@/components/ui/fields/text-field";
import { FilterPopover } from "../filter-popover";
import { TEXT_LENGTH_MAX, wordsIn, WORDS_MAX, type TicketFilter } from "../ticket-filter";
import type { ChangeFilter } from "../use-ticket-filter";

export interface MoreFilterProps {
  filter: Pick<TicketFilter, "incident_id" | "search_key">;
  onChange: ChangeFilter;
}

export function MoreFilter({ filter, onChange }: MoreFilterProps) {
  const t = useTranslations("tickets.filter");
  const setTo = [filter.incident_id, filter.search_key].filter((text) => text !== "").join(", ");
  return (
    <FilterPopover label={t("more")} setTo={setTo}>
      {(close) => (
        <MoreFields
          filter={filter}
          onSend={(change) => {
            onChange(change);
            close();
          }}
        />
      )}
    </FilterPopover>
  );
}

type MoreFieldsProps = { filter: MoreFilterProps["filter"]; onSend: (change: MoreFilterProps["filter"]) => void };

function MoreFields({ filter, onSend }: MoreFieldsProps) {
  const t = useTranslations("tickets.filter");
  const [number, setNumber] = useState(filter.incident_id);
  const [words, setWords] = useState(filter.search_key);
  const count = wordsIn(words).length;
  const isLong = wordsIn(words).some((word) => word.length > TEXT_LENGTH_MAX);
  const fault = count > WORDS_MAX ? t("words_max", { max: WORDS_MAX }) : undefined;
  return (
    <form
      className="flex w-64 flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (count <= WORDS_MAX && !isLong) onSend({ incident_id: number.trim(), search_key: wordsIn(words).join(" ") });
      }}
    >
      <Field label={t("number")} hint={t("number_hint")}>
        {(wiring) => (
          <TextField
            {...wiring}
            value={number}
            maxLength={TEXT_LENGTH_MAX}
            autoComplete="off"
            autoFocus
            onChange={(event) => setNumber(event.target.value)}
          />
        )}
      </Field>
      <Field
        label={t("words")}
        hint={t("words_hint", { max: WORDS_MAX })}
        error={isLong ? t("word_long", { max: TEXT_LENGTH_MAX }) : fault}
      >
        {(wiring) => (
          <TextField {...wiring} value={words} autoComplete="off" onChange={(event) => setWords(event.target.value)} />
        )}
      </Field>
      <Button type="submit" size="small">
        {t("apply")}
      </Button>
    </form>
  );
}
