"use client";
/** A panel that slides in from the side: the navigation on a phone, filters, help beside a form. */
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, type MouseEvent, type ReactNode } from "react";
import { IconButton } from "../actions/icon-button";
import { classNames } from "../class-names";
import { useModal } from "./use-modal";

export interface DrawerProps {
  isOpen: boolean;
  onClose: () => void;
  title: ReactNode;
  side?: "start" | "end";
  children: ReactNode;
}

const SIDES = { start: "slide-in me-auto border-e", end: "appear ms-auto border-s" };

export function Drawer({ isOpen, ...props }: DrawerProps) {
  return isOpen && <OpenDrawer {...props} />;
}

function OpenDrawer({ onClose, title, side = "start", children }: Omit<DrawerProps, "isOpen">) {
  const t = useTranslations("ui");
  const id = useId();
  const modal = useModal(onClose);

  function closeOutside(event: MouseEvent<HTMLDialogElement>) {
    if (event.target === event.currentTarget) onClose();
  }

  return (
    <dialog
      {...modal}
      aria-labelledby={id}
      onClick={closeOutside}
      className={classNames(
        "fixed my-0 h-dvh max-h-none w-[min(20rem,86vw)] max-w-none border-line bg-raised p-0 text-ink shadow-float",
        SIDES[side],
      )}
    >
      <div className="flex h-full flex-col">
        <header className="flex h-12 shrink-0 items-center justify-between gap-2 border-b border-line ps-4 pe-2">
          <h2 id={id} className="font-semibold">
            {title}
          </h2>
          <IconButton label={t("close")} icon={<X className="size-4" />} onClick={onClose} />
        </header>
        <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-4">{children}</div>
      </div>
    </dialog>
  );
}
