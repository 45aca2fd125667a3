"use client";
/** The search box of the catalogue: a combobox whose list stands open below it. Arrow keys go through it, Enter chooses, Esc clears. */
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useId, useState, type KeyboardEvent } from "react";
import { Button } from "@/components/ui/actions/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { SearchField } from "@/components/ui/fields/search-field";
import { productAddress } from "./addresses";
import type { ProductEntry } from "./product-catalogue";
import { SearchResult } from "./search-result";
import { useProductSearch } from "./use-product-search";

export interface ProductSearchProps {
  entries: readonly ProductEntry[];
  text: string;
  onText: (text: string) => void;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

export function ProductSearch({ entries, text, onText }: ProductSearchProps) {
  const t = useTranslations("ticket_form.choose");
  const router = useRouter();
  const id = useId();
  const { results, isSearching } = useProductSearch(entries, text);
  const [active, setActive] = useState(0);
  const current = Math.min(active, results.length - 1);
  const chosen = results[current];

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined && results.length > 0) {
      event.preventDefault();
      setActive((current + step + results.length) % results.length);
    } else if (event.key === "Enter" && chosen !== undefined) {
      event.preventDefault();
      router.push(productAddress(chosen.id));
    } else if (event.key === "Escape") onText("");
  }

  return (
    <div className="flex flex-col gap-2">
      <SearchField
        role="combobox"
        aria-label={t("search")}
        aria-expanded={results.length > 0}
        aria-controls={results.length > 0 ? id : undefined}
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        aria-autocomplete="list"
        placeholder={t("search_hint")}
        value={text}
        maxLength={64}
        autoFocus
        onChange={(event) => {
          onText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="sr-only">
        {text.trim() !== "" && !isSearching && t("found", { count: results.length })}
      </p>
      {results.length > 0 && (
        <ul
          id={id}
          role="listbox"
          aria-label={t("results")}
          className="flex flex-col rounded border border-line bg-surface p-1"
        >
          {results.map((entry, index) => (
            <SearchResult key={entry.id} id={`${id}-${entry.id}`} entry={entry} isActive={index === current} />
          ))}
        </ul>
      )}
      {text.trim() !== "" && results.length === 0 && !isSearching && (
        <EmptyState drawing="search" action={<Button onClick={() => onText("")}>{t("show_all")}</Button>}>
          {t("nothing")}
        </EmptyState>
      )}
    </div>
  );
}
