"use client";
/** Copies a text and says so in the corner, or that it did not work. */
import { useTranslations } from "next-intl";
import { useToast } from "@/components/ui/feedback/toast-queue";

export function useCopy(): (text: string, done: string) => Promise<void> {
  const t = useTranslations("ui");
  const toast = useToast();
  return async (text, done) => {
    try {
      await navigator.clipboard.writeText(text);
      toast.success(done);
    } catch {
      toast.failure(t("copy_failed"));
    }
  };
}
