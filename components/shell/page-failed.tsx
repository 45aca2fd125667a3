"use client";
/** In place of a page that failed: code and request number are in the error's digest, the only thing that crosses from the server. */
import { FailedState } from "@/components/ui/feedback/failed-state";
import { errorCodeOf, requestIdOf } from "@/lib/queries/ask-console";

const DIGEST = /^(\w+\.[\d.]+) ([\w-]+)$/;

function factsOf(error: unknown): { code?: string; requestId?: string } {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
  const [, code = errorCodeOf(error), requestId = requestIdOf(error) ?? digest] = DIGEST.exec(digest) ?? [];
  return { ...(code === undefined ? {} : { code }), ...(requestId === "" ? {} : { requestId }) };
}

export function PageFailed({ error, retry }: { error: unknown; retry: () => void }) {
  return <FailedState {...factsOf(error)} onRetry={retry} />;
}
