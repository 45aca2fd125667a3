/** A ticket as its draft keeps it, and how a kept one joins the form of today: what the form no longer asks for stays in the draft, unseen. Pure. */
import type { UploadedFile } from "@/components/attachments/sending/upload";
import type { TicketValues } from "../form/ticket-values";
import type { GuidedParam } from "../guided/guided-param";

export type TicketDraft = { values: TicketValues; files: UploadedFile[] };

type Fields = Record<string, unknown>;

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function textsOf(value: unknown): Record<string, string> {
  const texts = Object.entries(fieldsOf(value) ?? {}).filter((entry): entry is [string, string] => {
    return typeof entry[1] === "string";
  });
  return Object.fromEntries(texts);
}

/** Protected answers and confidential information are in no draft, also not in one of an older version. */
export function withoutProtected(values: TicketValues, params: readonly GuidedParam[]): TicketValues {
  const isProtected = new Set(params.flatMap((param) => (param.isProtected ? [param.name] : [])));
  const open = Object.entries(values.answers).filter(([name]) => !isProtected.has(name));
  return { ...values, answers: Object.fromEntries(open) };
}

/** Every part by itself: one that does not have the form of today takes no other with it. */
function readValues(kept: Fields, blank: TicketValues, params: readonly GuidedParam[]): TicketValues {
  const plain = Object.entries(blank).map(([name, fallback]) => {
    const value = kept[name];
    return [name, typeof value === typeof fallback && typeof value !== "object" ? value : fallback];
  });
  const cc = Array.isArray(kept["cc"]) ? kept["cc"].filter((address) => typeof address === "string") : blank.cc;
  const mode = blank.mode === "guided" && kept["mode"] === "free" ? "free" : blank.mode;
  const values = { ...(Object.fromEntries(plain) as unknown as TicketValues), cc, mode };
  const { answers } = withoutProtected({ ...values, answers: textsOf(kept["answers"]) }, params);
  return { ...values, answers: { ...blank.answers, ...answers } };
}

function readFile(value: unknown): UploadedFile[] {
  const { accessory_id, name, size } = fieldsOf(value) ?? {};
  const isFile = typeof accessory_id === "string" && typeof name === "string" && typeof size === "number";
  return isFile ? [{ accessory_id, name, size }] : [];
}

/** Nothing when there is no draft, or none of a ticket. */
export function readTicketDraft(
  content: unknown,
  blank: TicketValues,
  params: readonly GuidedParam[],
): TicketDraft | undefined {
  const kept = fieldsOf(content);
  const values = fieldsOf(kept?.["values"]);
  if (kept === undefined || values === undefined) return undefined;
  const files = Array.isArray(kept["files"]) ? kept["files"].flatMap(readFile) : [];
  return { values: readValues(values, blank, params), files };
}

export function draftKey(business_type_id: string): string {
  return `ticket:${business_type_id.replace(/[^\w.:-]/g, "_").slice(0, 70)}`;
}
