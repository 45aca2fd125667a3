/** The form that carries a file: which part the file is, how large it may be, and what the other parts say of it (limits.md 4). */
import { z } from "zod";
import { ApiError } from "@/lib/errors/api-error";
import { FILE_BYTES_MAX } from "../attachment-errors";

export const FORM_DATA_LENGTH_MAX = 5000;

export type FormFacts = { fileName?: string | undefined; accessoryFrom: string };

export type FormKind = {
  filePart: string;
  bytesMax: number;
  readFacts: (fields: ReadonlyMap<string, string>) => FormFacts;
};

export function wrongForm(field: string, reason: string, cause?: unknown): ApiError {
  return new ApiError("OSM.0001", { field, reason, cause });
}

const FormData = z.object({
  fileName: z.string().optional(),
  accessoryFrom: z.enum(["incident", "message", "feedback"]).default("incident"),
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw wrongForm("form_data", "is not JSON", error);
  }
}

function readFormData(fields: ReadonlyMap<string, string>): FormFacts {
  const text = fields.get("form_data");
  if (text === undefined) throw wrongForm("form_data", "is required");
  if (text.length > FORM_DATA_LENGTH_MAX)
    throw wrongForm("form_data", `is longer than ${FORM_DATA_LENGTH_MAX} characters`);
  const facts = FormData.safeParse(parseJson(text));
  if (facts.success) return facts.data;
  const [issue] = facts.error.issues;
  throw wrongForm(["form_data", ...(issue?.path ?? [])].join("."), issue?.message ?? "is not valid");
}

/** Version 2: the part `file`, and JSON in `form_data`. */
export const FORM_WITH_JSON: FormKind = { filePart: "file", bytesMax: FILE_BYTES_MAX, readFacts: readFormData };
