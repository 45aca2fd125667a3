/** One file on its way to the service. `sent` goes from 0 to 1; a file that seems to hold secrets waits for a decision before it leaves. */
import type { FileScan } from "@/lib/masking/files/scan-text-file";

/** What is needed to send a file along and to show it again, also from a draft. */
export type UploadedFile = { accessory_id: string; name: string; size: number };

/** What was being done with a file; after a failure it is done again, so that nothing leaves unsearched. */
export type UploadWork = "check" | "mask" | "send";

export type UploadState =
  | { step: "checking" }
  | { step: "asking"; scan: FileScan }
  | { step: "uploading"; sent: number }
  | { step: "done"; accessory_id: string }
  | { step: "failed"; during: UploadWork; code: string | undefined };

export type Upload = {
  id: string;
  name: string;
  size: number;
  /** Absent for a file that a draft brought back: it is uploaded already. */
  file?: File;
  state: UploadState;
};

export function isPending({ state }: Upload): boolean {
  return state.step === "checking" || state.step === "asking" || state.step === "uploading";
}

export function uploadedOf(uploads: readonly Upload[]): UploadedFile[] {
  return uploads.flatMap(({ name, size, state }) =>
    state.step === "done" ? [{ accessory_id: state.accessory_id, name, size }] : [],
  );
}
