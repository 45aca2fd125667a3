"use client";
/** What finds secrets, fetched with the first text that could hold one. Whatever sends a text waits for it. */
import { useEffect, useState } from "react";

type FindSensitive = typeof import("@/lib/masking/find-sensitive").findSensitive;

export async function loadFinder(): Promise<FindSensitive> {
  return (await import("@/lib/masking/find-sensitive")).findSensitive;
}

/** Undefined until there is a text and the finder is here; where it does not come, nobody is warned before sending, only then. */
export function useFinder(text: string): FindSensitive | undefined {
  const [finder, setFinder] = useState<FindSensitive>();
  const isWanted = text !== "";
  useEffect(() => {
    if (isWanted)
      loadFinder().then(
        (found) => setFinder(() => found),
        () => undefined,
      );
  }, [isWanted]);
  return finder;
}
