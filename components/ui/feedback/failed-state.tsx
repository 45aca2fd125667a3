"use client";
/** In place of what could not be loaded: what happened, the code and number support will ask for, and another try. */
import { RotateCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { Button } from "../actions/button";
import { CopyButton } from "../actions/copy-button";
import { BrokenDrawing } from "./drawing-frame";

export interface FailedStateProps {
  /** Error code such as OSM.01010015; decides the sentence unless `sentence` is given. */
  code?: string;
  sentence?: string;
  requestId?: string;
  onRetry?: () => void;
  isRetrying?: boolean;
  /** It was said already, and is only drawn anew. */
  isKnown?: boolean;
}

/** Spoken once: the number of each further try is not. */
export function FailedState({ code, sentence, requestId, onRetry, isRetrying, isKnown = false }: FailedStateProps) {
  const t = useTranslations("ui");
  const sentenceOf = useErrorSentence();
  return (
    <div className="flex flex-col items-center gap-3 px-4 py-10 text-center">
      <BrokenDrawing />
      <div role={isKnown ? undefined : "alert"} className="flex max-w-[52ch] flex-col gap-1">
        <p className="font-semibold">{t("failed.title")}</p>
        <p className="text-ink-2 text-balance">{sentence ?? sentenceOf(code)}</p>
      </div>
      {(onRetry ?? isRetrying) && (
        <Button isBusy={isRetrying} icon={<RotateCw aria-hidden className="size-4" />} onClick={onRetry}>
          {t("retry")}
        </Button>
      )}
      <FailureFacts code={code} requestId={requestId} />
    </div>
  );
}

export function FailureFacts({ code, requestId }: { code?: string; requestId?: string }) {
  const t = useTranslations("ui.failed");
  if (!code && !requestId) return null;
  return (
    <p className="flex flex-wrap items-center justify-center gap-x-2 text-sm text-ink-3">
      {code && <span>{t("code", { code })}</span>}
      {requestId && <span className="font-mono text-xs break-all">{t("request", { id: requestId })}</span>}
      {requestId && <CopyButton text={requestId} label={t("copy_request")} />}
    </p>
  );
}
