/** What was just done or failed, waiting to be read. Three at most; the oldest leaves first. Failures wait until they are dismissed. */
import { createContext, use } from "react";

export type ToastTone = "success" | "danger";

export interface Toast {
  id: number;
  tone: ToastTone;
  text: string;
  action?: { label: string; onSelect: () => void };
}

export const TOASTS_MAX = 3;

export interface Toaster {
  success: (text: string, action?: Toast["action"]) => void;
  failure: (text: string, action?: Toast["action"]) => void;
}

export function addToast(toasts: readonly Toast[], toast: Toast): Toast[] {
  const others = toasts.filter((other) => other.text !== toast.text || other.tone !== toast.tone);
  return [...others, toast].slice(-TOASTS_MAX);
}

export const ToasterContext = createContext<Toaster | undefined>(undefined);

/** Requires a ToastRegion further out. */
export function useToast(): Toaster {
  const toaster = use(ToasterContext);
  if (!toaster) throw new Error("useToast needs a ToastRegion around it");
  return toaster;
}
