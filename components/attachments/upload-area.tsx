"use client";
/** Where files are added: by button, by dropping, by pasting. Shows the limits before, and each file on its way. */
import { Paperclip } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, type ReactNode } from "react";
import { Button } from "@/components/ui/actions/button";
import { classNames } from "@/components/ui/class-names";
import { latePart } from "@/components/ui/late/late-part";
import { UploadLimitsLine } from "./lines/upload-limits-line";
import { UploadNews } from "./lines/upload-news";
import { useFileTarget } from "./use-file-target";
import type { Uploads } from "./use-uploads";

/** Comes with the first file, or as soon as somebody is about to choose one. */
const UploadStatus = latePart(async () => (await import("./lines/upload-status")).UploadStatus);

export interface UploadAreaProps {
  uploads: Uploads;
  disabled?: boolean;
  /** area: a place of its own in a form. compact: a button; what surrounds it takes the drops (useFileTarget). */
  look?: "area" | "compact";
  /** Stands beside the button, for instance the send button of a message. */
  children?: ReactNode;
}

export function UploadArea({ uploads, disabled = false, look = "area", children }: UploadAreaProps) {
  const { isOver, target } = useFileTarget(uploads, disabled);
  const isArea = look === "area";
  return (
    <div className="flex min-w-0 flex-col gap-2">
      {(uploads.items.length > 0 || uploads.refusals.length > 0) && (
        <UploadStatus uploads={uploads} disabled={disabled} />
      )}
      <UploadNews items={uploads.items} />
      <div
        {...(isArea ? target : {})}
        data-over={isOver || undefined}
        className={classNames(
          "flex flex-wrap items-center gap-x-3 gap-y-2",
          isArea &&
            "min-h-20 justify-center rounded border border-dashed border-edge px-4 py-4 text-center transition-colors data-over:border-accent data-over:bg-accent-soft",
        )}
      >
        <UploadButton uploads={uploads} disabled={disabled} isInvited={isArea} />
        <UploadLimitsLine limits={uploads.limits} />
        {children}
      </div>
    </div>
  );
}

type UploadButtonProps = { uploads: Uploads; disabled: boolean; isInvited: boolean };

function UploadButton({ uploads, disabled, isInvited }: UploadButtonProps) {
  const t = useTranslations("attachments");
  const input = useRef<HTMLInputElement>(null);
  const { limits, items } = uploads;
  const isFull = limits !== undefined && items.length >= limits.countMax;
  return (
    <>
      {isInvited && <span className="text-ink-2 max-sm:hidden">{t("or_drop")}</span>}
      <Button
        size={isInvited ? "normal" : "small"}
        look={isInvited ? "secondary" : "quiet"}
        icon={<Paperclip aria-hidden className="size-4" />}
        disabled={disabled || isFull}
        onClick={() => {
          void UploadStatus.ahead().catch(() => undefined);
          input.current?.click();
        }}
      >
        {t("add")}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        tabIndex={-1}
        aria-label={t("choose")}
        accept={limits?.kinds.map((kind) => `.${kind}`).join(",")}
        disabled={disabled || isFull}
        className="sr-only"
        onChange={(event) => {
          uploads.add(event.target.files ?? []);
          event.target.value = "";
        }}
      />
    </>
  );
}
