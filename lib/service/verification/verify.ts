/** Sending a code to a contact and checking it. The code is kept as a keyed hash alone, and every try counts, right or wrong. */
import { timingSafeEqual } from "node:crypto";
import { ApiError } from "@/lib/errors/api-error";
import { appendAudit } from "../audit/audit";
import type { Transaction } from "../db/database";
import { lockMatter } from "../db/lock-matter";
import type { Call } from "../http/call";
import type { ContactId } from "./contact";
import { saveVerified } from "./verified-contact-store";
import { createCode, noticeOf } from "./verify-code";
import { dropCode, saveCode, takeTry, useCode, type CodeKey } from "./verify-code-store";

function keyOf({ caller, keys }: Call, contact: ContactId): CodeKey {
  const { domain_id, user_id } = caller;
  return { domain_id, user_id, contact_way: contact.way, contact_hash: keys.hash(domain_id, contact.same) };
}

function hashOf({ caller, keys }: Call, contact: ContactId, code: string): Buffer {
  return keys.hash(caller.domain_id, `verify code of ${caller.user_id} for ${contact.same}: ${code}`);
}

export async function sendCode(call: Call, contact: ContactId): Promise<void> {
  const { caller, at } = call;
  const key = keyOf(call, contact);
  const code = createCode();
  const isSaved = await call.db.transaction(async (tx) => {
    await lockMatter(tx, caller.domain_id, `verify codes of ${caller.user_id}`);
    return saveCode(tx, key, hashOf(call, contact, code), at);
  });
  if (!isSaved)
    throw new ApiError("OSM.01010010", { field: "contact_value", reason: "a code was sent already; try again later" });
  try {
    await call.notifier.send(noticeOf(contact, code, call.language), at);
  } catch (cause) {
    await dropCode(call.db, key);
    throw new ApiError("OSM.01010014", { reason: "the code could not be sent", cause });
  }
}

/** Counts the try first, outside any transaction that a refusal would undo; answers the hash of the right code. */
async function requireCode(call: Call, contact: ContactId, code: string): Promise<Buffer> {
  const expected = await takeTry(call.db, keyOf(call, contact), call.at);
  const given = hashOf(call, contact, code);
  if (expected === undefined || !timingSafeEqual(expected, given))
    throw new ApiError("OSM.01010010", { field: "verify_code", reason: "is wrong or no longer valid" });
  return expected;
}

async function prove(call: Call, tx: Transaction, contact: ContactId, codeHash: Buffer): Promise<string> {
  if (!(await useCode(tx, keyOf(call, contact), codeHash)))
    throw new ApiError("OSM.01010010", { field: "verify_code", reason: "was used already" });
  const verified_id = await saveVerified({ db: tx, keys: call.keys }, call.caller, contact, call.at);
  await appendAudit(tx, call, { operation: "verifyContact", resource_type: "contact", resource_id: verified_id });
  return verified_id;
}

/** The id under which the contact counts as proved from now on. */
export async function checkCode(call: Call, contact: ContactId, code: string): Promise<string> {
  const codeHash = await requireCode(call, contact, code);
  return call.db.transaction((tx) => prove(call, tx, contact, codeHash));
}
