"use client";
/** Copies a number or an address, and says so in place for two seconds. */
import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { IconButton } from "./icon-button";

const SHOWN_MS = 2000;
type Outcome = "copied" | "copy_failed";

export function CopyButton({ text, label }: { text: string; label?: string }) {
  const t = useTranslations("ui");
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("copy_failed");
    }
  }

  const told = outcome && t(outcome === "copied" ? "copied" : "copy_failed");
  const icon = outcome === "copied" ? <Check className="size-4 text-green" /> : <Copy className="size-4" />;
  return (
    <>
      <IconButton size="small" label={told ?? label ?? t("copy")} icon={icon} onClick={copy} />
      <span role="status" className="sr-only">
        {told}
      </span>
    </>
  );
}
