"use client";
/** The files that were added, each with how far it has come and what can be done with it. */
import { RotateCw, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { IconButton } from "@/components/ui/actions/icon-button";
import { Progress } from "@/components/ui/feedback/progress";
import { formatFileSize } from "@/lib/format/file-size";
import { FileKindIcon } from "../file-kind-icon";
import type { Upload } from "../sending/upload";
import { useUploadProblem } from "./use-upload-problem";
import type { Uploads } from "../use-uploads";

type LineProps = { upload: Upload; uploads: Uploads; disabled: boolean };

export function UploadLines({ uploads, disabled }: { uploads: Uploads; disabled: boolean }) {
  const t = useTranslations("attachments");
  const { items } = uploads;
  if (items.length === 0) return null;
  return (
    <ul aria-label={t("list")} className="flex flex-col gap-1">
      {items.map((upload) => (
        <li key={upload.id} className="rounded border border-line bg-surface px-2.5 py-1">
          <UploadLine upload={upload} uploads={uploads} disabled={disabled} />
        </li>
      ))}
    </ul>
  );
}

function UploadLine(props: LineProps) {
  const { upload, uploads } = props;
  const t = useTranslations("attachments");
  const checking = useTranslations("masking.file");
  const { id, name, state } = upload;
  if (state.step === "checking")
    return <Progress name={checking("scanning", { name })} note="" onCancel={() => uploads.cancel(id)} />;
  if (state.step === "uploading")
    return <Progress name={name} value={state.sent} onCancel={() => uploads.cancel(id)} />;
  return (
    <div className="flex min-h-10 flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
      <FileKindIcon name={name} />
      <UploadFacts {...props} />
      <UploadAnswers {...props} />
      <IconButton
        size="small"
        label={t("remove", { name })}
        icon={<X className="size-4" />}
        disabled={props.disabled}
        onClick={() => uploads.remove(id)}
      />
    </div>
  );
}

function UploadFacts({ upload: { name, size, state } }: LineProps) {
  const t = useTranslations("attachments");
  const language = useLocale();
  const problemOf = useUploadProblem();
  return (
    <span className="flex min-w-0 flex-1 flex-col">
      <span className="truncate" title={name}>
        {name}
      </span>
      {state.step === "failed" && <span className="text-danger">{problemOf(state.code)}</span>}
      {state.step === "asking" && <span className="text-amber">{t("waiting")}</span>}
      {state.step === "done" && <span className="text-ink-3">{formatFileSize(size, language)}</span>}
    </span>
  );
}

function UploadAnswers({ upload: { id, name, state }, uploads }: LineProps) {
  const t = useTranslations("attachments");
  if (state.step !== "failed") return null;
  return (
    <Button
      size="small"
      aria-label={t("retry", { name })}
      icon={<RotateCw aria-hidden className="size-3.5" />}
      onClick={() => uploads.retry(id)}
    >
      {t("retry_short")}
    </Button>
  );
}
