"use client";
/** What became of the message and of its draft. A failure is loud; a saved draft is only a word. Our own service does a message once, however often it comes. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf, mayHaveArrived } from "@/lib/queries/ask-console";
import { useIsOwnService } from "@/lib/queries/own-service";
import type { ComposerState } from "./use-composer";

export function ComposerNews({ state }: { state: ComposerState }) {
  const t = useTranslations("conversation.composer");
  const sentenceOf = useErrorSentence();
  const { failure, step, draft } = state;
  const unknown = useIsOwnService() ? "unknown" : "unknown_elsewhere";
  const outcome = mayHaveArrived(failure) ? unknown : "failed";
  const take = (
    <Button size="small" onClick={() => void draft.takeOther()}>
      {t("draft_take")}
    </Button>
  );
  return (
    <>
      {failure !== undefined && (
        <Notice tone="danger" isLive>
          {t(outcome, { sentence: sentenceOf(errorCodeOf(failure)) })}
        </Notice>
      )}
      {draft.state.status === "conflict" && (
        <Notice tone="warning" isLive action={take}>
          {t("draft_conflict")}
        </Notice>
      )}
      {draft.state.status === "failed" && <p className="text-sm text-amber">{t("draft_unsaved")}</p>}
      <p role="status" className="text-sm text-ink-3 empty:hidden">
        {step === "sent" ? t("sent") : draft.state.status === "saved" && state.text !== "" ? t("draft_saved") : null}
      </p>
    </>
  );
}
