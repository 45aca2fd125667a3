"use client";
/** One message in the corner. A success leaves after six seconds unless it is being looked at; a failure stays. */
import { CircleAlert, CircleCheck, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "../actions/button";
import { IconButton } from "../actions/icon-button";
import type { Toast } from "./toast-queue";

const SHOWN_MS = 6000;

export function ToastLine({ toast, onDone }: { toast: Toast; onDone: () => void }) {
  const t = useTranslations("ui");
  const [isHeld, setHeld] = useState(false);
  const done = useRef(onDone);
  const isFailure = toast.tone === "danger";

  useEffect(() => {
    done.current = onDone;
  });

  useEffect(() => {
    if (isHeld || isFailure) return;
    const timer = setTimeout(() => done.current(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, isFailure]);

  const Sign = isFailure ? CircleAlert : CircleCheck;
  return (
    <div
      role={isFailure ? "alert" : undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="appear pointer-events-auto flex w-full items-start gap-2.5 rounded-lg bg-raised py-2.5 ps-3.5 pe-2 text-ink shadow-float"
    >
      <Sign aria-hidden className={`mt-[3px] size-4 shrink-0 ${isFailure ? "text-danger" : "text-green"}`} />
      <p className="min-w-0 flex-1 py-px">{toast.text}</p>
      {toast.action && (
        <Button size="small" look="quiet" onClick={toast.action.onSelect}>
          {toast.action.label}
        </Button>
      )}
      <IconButton size="small" label={t("dismiss")} icon={<X className="size-4" />} onClick={onDone} />
    </div>
  );
}
