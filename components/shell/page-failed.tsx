"use client";
/** In place of a page that failed: status, code and request number are in the error's digest, the only thing that crosses from the server. */
import { usePathname } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { FailedState } from "@/components/ui/feedback/failed-state";
import { errorCodeOf, requestIdOf } from "@/lib/queries/ask-console";
import { failureBehind, notePageFailure, type PageFailure } from "./page-failure";

const DIGEST = /^(\d+) (\w+\.[\d.]+) ([\w-]+)$/;
const TRY_EVERY_MS = 5000;

function factsOf(error: unknown): { isAway: boolean; facts: PageFailure } {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
  const [, status, code = errorCodeOf(error), requestId = requestIdOf(error) ?? digest] = DIGEST.exec(digest) ?? [];
  const facts = { ...(code === undefined ? {} : { code }), ...(requestId === "" ? {} : { requestId }) };
  return { isAway: Number(status) >= 500, facts };
}

/** A service that did not answer is asked again by itself, as the parts of a page are. */
export function PageFailed({ error, retry }: { error: unknown; retry: () => void }) {
  const path = usePathname();
  const [isKnown] = useState(() => failureBehind(path) !== undefined);
  const [isRetrying, startRetry] = useTransition();
  const { isAway, facts } = factsOf(error);

  function again() {
    notePageFailure(path, facts);
    startRetry(retry);
  }

  useEffect(() => {
    if (!isAway || isRetrying) return;
    const timer = setInterval(() => {
      if (!document.hidden) again();
    }, TRY_EVERY_MS);
    return () => clearInterval(timer);
  });

  return <FailedState {...facts} isKnown={isKnown} onRetry={again} isRetrying={isRetrying} />;
}
