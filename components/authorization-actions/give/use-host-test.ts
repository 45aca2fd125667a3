"use client";
/** Tries account and secret on the host before they are given. One try at a time, which can be given up; what was sent is not kept in memory. */
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { ApiError } from "@/lib/errors/api-error";
import { osm } from "@/lib/queries/osm";
import type { OsmInput } from "@/lib/queries/call-shape";

type Input = OsmInput<"checkHosts">;

/** `login`: it works. `port`: only that the port answers was tried. The others say why not. */
export type HostOutcome =
  "login" | "port" | "mismatch" | "not_public" | "silent" | "other_port" | "too_often" | "failed";

/** The service names the field that it stumbled over. */
export function outcomeOf(error: unknown): HostOutcome {
  if (!(error instanceof ApiError)) return "failed";
  const { field } = error.options;
  if (error.code === "OSM.01010003") return "mismatch";
  if (error.code.startsWith("APIGW.0308")) return "too_often";
  if (error.code === "OSM.01010001" && field === "port") return "other_port";
  if (error.code !== "OSM.01010014") return "failed";
  return field === "host" ? "not_public" : field === "port" ? "silent" : "failed";
}

export function useHostTest(onMismatch: () => void) {
  const under = useRef<AbortController>(undefined);
  const { mutate, reset, isPending, data, error } = useMutation({
    mutationKey: ["osm", "checkHosts"],
    gcTime: 0,
    mutationFn: (input: Input) => {
      under.current = new AbortController();
      return osm("checkHosts", input, under.current.signal);
    },
    onError: (failed) => {
      if (outcomeOf(failed) === "mismatch") onMismatch();
    },
  });

  function giveUp() {
    under.current?.abort();
    reset();
  }

  const outcome = error === null ? data && (data.checked ?? "login") : outcomeOf(error);
  return { test: (input: Input) => mutate(input), giveUp, forget: reset, isBusy: isPending, outcome };
}
