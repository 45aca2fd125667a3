"use client";
/** A modal dialog: title, content, footer with its buttons. On a phone it is a sheet at the lower edge. Esc and the cross close it. */
import { TriangleAlert, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, type ReactNode } from "react";
import { IconButton } from "../actions/icon-button";
import { classNames } from "../class-names";
import { useModal } from "./use-modal";

export interface DialogProps {
  isOpen: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
  width?: "narrow" | "middle" | "wide";
  tone?: "plain" | "danger";
  isBusy?: boolean;
}

const WIDTHS = { narrow: "sm:max-w-[26rem]", middle: "sm:max-w-[36rem]", wide: "sm:max-w-[56rem]" };

const FRAME =
  "appear fixed m-0 mt-auto flex max-h-[92dvh] w-full max-w-none flex-col rounded-t-lg border border-line bg-raised " +
  "p-0 text-ink shadow-float not-open:hidden sm:m-auto sm:max-h-[86dvh] sm:w-[calc(100%-3rem)] sm:rounded-lg";

export function Dialog({ isOpen, ...props }: DialogProps) {
  return isOpen && <OpenDialog {...props} />;
}

function OpenDialog(props: Omit<DialogProps, "isOpen">) {
  const { onClose, title, children, footer, width = "middle", tone = "plain", isBusy = false } = props;
  const t = useTranslations("ui");
  const id = useId();
  const modal = useModal(onClose, isBusy);
  return (
    <dialog
      {...modal}
      aria-labelledby={id}
      aria-busy={isBusy || undefined}
      className={classNames(FRAME, WIDTHS[width])}
    >
      <header className="flex items-start gap-2.5 px-5 pt-4 pb-2">
        {tone === "danger" && <TriangleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-danger" />}
        <h2 id={id} className="min-w-0 flex-1 text-lg font-semibold">
          {title}
        </h2>
        <IconButton
          size="small"
          label={t("close")}
          icon={<X className="size-4" />}
          onClick={onClose}
          disabled={isBusy}
          className="-me-1.5"
        />
      </header>
      <div data-content className="min-h-0 overflow-y-auto overscroll-contain px-5 pt-1 pb-5">
        {children}
      </div>
      {footer && (
        <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3 max-sm:*:flex-1">
          {footer}
        </footer>
      )}
    </dialog>
  );
}
