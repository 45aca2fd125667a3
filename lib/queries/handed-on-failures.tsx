"use client";
/** Around a page that the server drew without some answers: shows those failures at once, and asks again until the answers are there. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, type ReactNode } from "react";
import { askHandedOn, noteHandedOn, stillAway, type HandedOn } from "./handed-on";

const TRY_EVERY_MS = 5000;

export function HandedOnFailures({ failures, children }: { failures: readonly HandedOn[]; children: ReactNode }) {
  const client = useQueryClient();

  /** Before what is inside is drawn, as hydration does. */
  useMemo(() => failures.forEach((failure) => noteHandedOn(client, failure)), [client, failures]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isLeft = false;
    async function tryOn(): Promise<void> {
      const away = stillAway(client, failures);
      if (away.length === 0) return;
      if (!document.hidden) await askHandedOn(client, away);
      if (!isLeft) timer = setTimeout(() => void tryOn(), TRY_EVERY_MS);
    }
    void tryOn();
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [client, failures]);

  return children;
}
