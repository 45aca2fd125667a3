"use client";
/** Stands once, around the page: gives useToast and the corner where its messages appear and are read aloud. */
import { useTranslations } from "next-intl";
import { useMemo, useRef, useState, type ReactNode } from "react";
import { ToastLine } from "./toast-line";
import { addToast, ToasterContext, type Toast, type Toaster, type ToastTone } from "./toast-queue";

export function ToastRegion({ children }: { children: ReactNode }) {
  const t = useTranslations("ui");
  const [toasts, setToasts] = useState<Toast[]>([]);
  const last = useRef(0);

  const toaster = useMemo<Toaster>(() => {
    const show = (tone: ToastTone, text: string, action: Toast["action"]) => {
      last.current += 1;
      const id = last.current;
      setToasts((shown) => addToast(shown, { id, tone, text, action }));
    };
    return {
      success: (text, action) => show("success", text, action),
      failure: (text, action) => show("danger", text, action),
    };
  }, []);

  return (
    <ToasterContext value={toaster}>
      {children}
      <section
        aria-label={t("notices")}
        aria-live="polite"
        className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-end gap-2 sm:start-auto sm:w-96"
      >
        {toasts.map((toast) => (
          <ToastLine
            key={toast.id}
            toast={toast}
            onDone={() => setToasts((shown) => shown.filter((other) => other.id !== toast.id))}
          />
        ))}
      </section>
    </ToasterContext>
  );
}
