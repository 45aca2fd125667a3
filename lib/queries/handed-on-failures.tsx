"use client";
/** Around a page that the server drew without some answers: shows those failures at once, and asks again behind them. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, type ReactNode } from "react";
import { noteHandedOn, type HandedOn } from "./handed-on";
import { isUnanswered } from "./away";

export function HandedOnFailures({ failures, children }: { failures: readonly HandedOn[]; children: ReactNode }) {
  const client = useQueryClient();

  /** Before what is inside is drawn, as hydration does. */
  useMemo(() => failures.forEach((failure) => noteHandedOn(client, failure)), [client, failures]);

  useEffect(() => {
    if (failures.length > 0)
      void client.refetchQueries({
        type: "active",
        predicate: isUnanswered,
      });
  }, [client, failures]);

  return children;
}
