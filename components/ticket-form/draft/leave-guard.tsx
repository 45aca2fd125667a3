"use client";
/** Asks before the page is left, only while what was typed could not be saved. */
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { ConfirmDialog } from "@/components/ui/overlays/confirm-dialog";

function linkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!isPlain || link === null || link.target === "_blank" || link.origin !== window.location.origin) return undefined;
  return link.pathname === window.location.pathname ? undefined : link;
}

export function LeaveGuard({ isAtRisk }: { isAtRisk: boolean }) {
  const t = useTranslations("ticket_form.draft");
  const router = useRouter();
  const [goal, setGoal] = useState<string>();

  useEffect(() => {
    if (!isAtRisk) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = linkOf(event);
      if (link === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      setGoal(link.pathname + link.search);
    };
    window.addEventListener("beforeunload", onUnload);
    document.addEventListener("click", onClick, true);
    return () => {
      window.removeEventListener("beforeunload", onUnload);
      document.removeEventListener("click", onClick, true);
    };
  }, [isAtRisk]);

  return (
    <ConfirmDialog
      isOpen={goal !== undefined}
      onClose={() => setGoal(undefined)}
      onConfirm={() => goal !== undefined && router.push(goal)}
      title={t("leave_title")}
      confirmLabel={t("leave")}
      cancelLabel={t("keep_writing")}
      tone="danger"
    >
      <p>{t("leave_words")}</p>
    </ConfirmDialog>
  );
}
