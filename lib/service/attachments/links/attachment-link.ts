/** Short-lived links to attachments for tools that cannot send a token. Opening one asks again whether its user may still read the file. */
import { ApiError } from "@/lib/errors/api-error";
import type { Call, FileAnswer, OpenCall } from "../../http/call";
import { findCaller } from "../../iam/caller-store";
import { auditReading, requireReadable } from "../attachment-access";
import type { AttachmentRow } from "../attachment-tables";
import { createLinkToken, LINK_LIFE_MS, readLinkToken } from "./link-token";

const signOf =
  ({ keys }: OpenCall) =>
  (text: string) =>
    keys.sign("attachment link", text);

/** Under the address at which the caller reached us. */
export function linkTo(call: Call, { accessory_id }: AttachmentRow, group_id?: string): string {
  const { domain_id, user_id } = call.caller;
  const ends = call.at.getTime() + LINK_LIFE_MS;
  const claim = { accessory_id, domain_id, user_id, ends, ...(group_id === undefined ? {} : { group_id }) };
  return new URL(`/links/${createLinkToken(claim, signOf(call))}`, call.request.url).href;
}

export async function openLink(call: OpenCall, token: string): Promise<FileAnswer> {
  const claim = readLinkToken(token, signOf(call), call.at);
  const caller = claim === undefined ? undefined : await findCaller(call.db, claim.domain_id, claim.user_id);
  if (claim === undefined || caller === undefined) throw new ApiError("APIGW.0101", { detail: "no valid link" });
  const reader = { ...call, caller };
  const [row] = await requireReadable(reader, claim.accessory_id, claim.group_id).catch((cause: unknown) => {
    throw cause instanceof ApiError ? new ApiError("APIGW.0101", { cause, detail: "no longer readable" }) : cause;
  });
  if (row === undefined) throw new ApiError("APIGW.0101", { detail: "no such file" });
  await auditReading(reader, [row]);
  call.answerHeaders.set("cache-control", "private, no-store");
  call.answerHeaders.set("referrer-policy", "no-referrer");
  const file = await call.files.open(row.accessory_id);
  return { ...file, name: row.file_actual_name, mediaType: "application/octet-stream" };
}
