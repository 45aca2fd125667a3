"use client";
/** Takes one's own message back while the service allows it; says how long that is and asks first. */
import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { ConfirmDialog } from "@/components/ui/overlays/confirm-dialog";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf } from "@/lib/queries/ask-console";

/** Nothing before the first second has passed in the browser: the server's clock drew the page. */
function useSecondsUntil(until: string): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const count = () => setSeconds(Math.max(0, Math.floor((new Date(until).getTime() - Date.now()) / 1000)));
    count();
    const timer = setInterval(count, 1000);
    return () => clearInterval(timer);
  }, [until]);
  return seconds;
}

/** `1:05` */
const asClock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

export function WithdrawButton({ until, onWithdraw }: { until: string; onWithdraw: () => Promise<void> }) {
  const t = useTranslations("conversation.withdraw");
  const sentenceOf = useErrorSentence();
  const seconds = useSecondsUntil(until);
  const [step, setStep] = useState<"closed" | "asking" | "busy">("closed");
  const [error, setError] = useState<string>();
  if (seconds === 0 && step === "closed") return null;

  async function withdraw() {
    setStep("busy");
    try {
      await onWithdraw();
    } catch (failure) {
      setError(sentenceOf(errorCodeOf(failure)));
      setStep("asking");
    }
  }

  return (
    <>
      <Button
        size="small"
        look="quiet"
        icon={<Undo2 aria-hidden className="size-3.5" />}
        title={t("left", { seconds })}
        onClick={() => {
          setError(undefined);
          setStep("asking");
        }}
      >
        {t("action")}
        <span className="font-normal text-ink-3 tabular-nums" aria-hidden>
          {asClock(seconds)}
        </span>
      </Button>
      <ConfirmDialog
        isOpen={step !== "closed"}
        onClose={() => setStep("closed")}
        onConfirm={() => void withdraw()}
        title={t("title")}
        confirmLabel={t("action")}
        tone="danger"
        isBusy={step === "busy"}
        error={error}
      >
        <p>{t("what_happens")}</p>
      </ConfirmDialog>
    </>
  );
}
