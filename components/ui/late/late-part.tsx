"use client";
/** A part of a page whose code comes once it is drawn and the browser is idle. Where it cannot be fetched, that is said in its place, with another try. */
import { useTranslations } from "next-intl";
import type { ComponentType, ReactNode } from "react";
import { onceIdle } from "@/lib/idle/once-idle";
import { RetryNotice } from "../feedback/retry-notice";
import { lateCode, useLate } from "./use-late";

export function latePart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  /** Keeps the room. */
  meanwhile?: ReactNode,
) {
  const code = lateCode(fetchPart);

  function LatePart(props: Props) {
    const t = useTranslations("ui");
    const { Fetched, hasFailed, again } = useLate(code, onceIdle);
    if (Fetched) return <Fetched {...props} />;
    if (!hasFailed) return meanwhile;
    return <RetryNotice onRetry={again}>{t("not_opened")}</RetryNotice>;
  }

  return Object.assign(LatePart, { ahead: code.ahead });
}
