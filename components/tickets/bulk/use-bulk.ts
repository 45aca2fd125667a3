"use client";
/** One action on several tickets: what became of each, and a way to stop before the rest. Afterwards every list is asked again. */
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { refreshTicket } from "@/components/ticket-actions/refresh-ticket";
import { runEach, type Outcome } from "./run-each";

export type Bulk = {
  stage: "asking" | "running" | "over";
  outcomes: ReadonlyMap<string, Outcome>;
  run: (ids: readonly string[], act: (id: string) => Promise<unknown>) => Promise<void>;
  stop: () => void;
};

export function useBulk(): Bulk {
  const client = useQueryClient();
  const [stage, setStage] = useState<Bulk["stage"]>("asking");
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const isStopped = useRef(false);

  async function run(ids: readonly string[], act: (id: string) => Promise<unknown>) {
    setStage("running");
    setOutcomes(new Map(ids.map((id) => [id, { is: "waiting" }])));
    const tell = (id: string, outcome: Outcome) => setOutcomes((told) => new Map(told).set(id, outcome));
    await runEach(ids, act, tell, () => isStopped.current);
    setStage("over");
    await refreshTicket(client);
  }

  return {
    stage,
    outcomes,
    run,
    stop: () => {
      isStopped.current = true;
    },
  };
}
