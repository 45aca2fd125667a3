"use client";
/** Finds products as the person types: at once by the names on the page, a moment later by those of the other language. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { osmQuery } from "@/lib/queries/osm-query";
import { searchCatalogue, type ProductEntry } from "./product-catalogue";

const PAUSE_MS = 250;
const WORD_LENGTH_MAX = 64;

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

export function useProductSearch(entries: readonly ProductEntry[], text: string) {
  const word = usePaused(text.trim()).slice(0, WORD_LENGTH_MAX);
  const asked = useQuery({
    ...osmQuery("listProductCategories", { query: { product_category_name: word } }),
    enabled: word !== "",
    placeholderData: keepPreviousData,
  });
  const found = useMemo(() => {
    const list = word === "" ? [] : (asked.data?.incident_product_category_list ?? []);
    return new Set(list.map((product) => product.incident_product_category_id ?? ""));
  }, [asked.data, word]);
  const isSettled = word === text.trim() && !asked.isFetching;
  const results = searchCatalogue(entries, text, isSettled ? found : new Set());
  return { results, isSearching: !isSettled };
}
