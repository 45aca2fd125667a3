"use client";
/**
 * Says that the console does not answer, and looks for it every five seconds until it does; open queries are then asked
 * again. It floats, so nothing below it moves.
 */
import { WifiOff } from "lucide-react";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/actions/button";
import { askConsole } from "@/lib/queries/ask-console";
import { isConnected, onConnectionChange } from "@/lib/queries/connection";
import { mayBeAskedAgain } from "@/lib/queries/drafts";

const TRY_EVERY_MS = 5000;

/** Whether it answers is noted by askConsole itself. */
async function look(): Promise<void> {
  await askConsole("/api/health").catch(() => undefined);
}

export function ConnectionBanner() {
  const t = useTranslations("shell.connection");
  const client = useQueryClient();
  const isThere = useSyncExternalStore(onConnectionChange, isConnected, () => true);

  useEffect(() => {
    if (isThere) return;
    const timer = setInterval(() => void look(), TRY_EVERY_MS);
    return () => {
      clearInterval(timer);
      void client.invalidateQueries({ predicate: mayBeAskedAgain });
    };
  }, [isThere, client]);

  return (
    <div role="status" className="fixed inset-x-4 top-14 z-40 mx-auto max-w-2xl empty:hidden">
      {isThere ? null : (
        <div className="appear flex items-center gap-2.5 rounded-lg bg-amber-soft px-4 py-2 shadow-float">
          <WifiOff aria-hidden className="size-4 shrink-0 text-amber" />
          <p className="min-w-0 flex-1 text-sm">{t("lost")}</p>
          <Button size="small" onClick={() => void look()}>
            {t("retry")}
          </Button>
        </div>
      )}
    </div>
  );
}
