"use client";
/** All that is shown of files once there are some: those left out, a text that became one, those on their way, and the question about one that seems to hold secrets. */
import type { Uploads } from "../use-uploads";
import { FindingsDialog } from "./findings-dialog";
import { TextFileNotice } from "./text-file-notice";
import { UploadLines } from "./upload-lines";
import { UploadRefusals } from "./upload-refusals";

export function UploadStatus({ uploads, disabled }: { uploads: Uploads; disabled: boolean }) {
  return (
    <>
      <UploadRefusals uploads={uploads} />
      <TextFileNotice uploads={uploads} />
      <UploadLines uploads={uploads} disabled={disabled} />
      <FindingsDialog uploads={uploads} />
    </>
  );
}
