"use client";
/**
 * Says that the console does not answer, and looks for it every five seconds until it does; open queries are then asked
 * again.
 */
import { WifiOff } from "lucide-react";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/actions/button";
import { askConsole } from "@/lib/queries/ask-console";
import { HEALTH, isConnected, onConnectionChange } from "@/lib/queries/connection";
import { mayBeAskedAgain } from "@/lib/queries/drafts";
import { Banner } from "./banner";

const TRY_EVERY_MS = 5000;

/** Whether it answers is noted by askConsole itself. */
async function look(): Promise<void> {
  await askConsole(HEALTH).catch(() => undefined);
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
    <div role="status">
      {isThere ? null : (
        <Banner
          icon={<WifiOff />}
          action={
            <Button size="small" onClick={() => void look()}>
              {t("retry")}
            </Button>
          }
        >
          {t("lost")}
        </Banner>
      )}
    </div>
  );
}
