"use client";
/** How far all files have come, told politely to listeners. */
import { useTranslations } from "next-intl";
import type { Upload } from "../sending/upload";

export function UploadNews({ items }: { items: readonly Upload[] }) {
  return (
    <p role="status" className="sr-only">
      <News items={items} />
    </p>
  );
}

function News({ items }: { items: readonly Upload[] }) {
  const t = useTranslations("attachments");
  if (items.length === 0) return null;
  const done = items.filter(({ state }) => state.step === "done").length;
  const failed = items.filter(({ state }) => state.step === "failed").length;
  const told = t("status", { done, total: items.length });
  return failed === 0 ? told : `${told}. ${t("status_failed", { count: failed })}`;
}
