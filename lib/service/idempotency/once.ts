/** The same request sent again within a day, after a lost answer, makes nothing new: it gets the first answer. */
import { ApiError } from "@/lib/errors/api-error";
import type { Call } from "../http/call";
import { claimKey, deleteExpired, expiryAt, saveAnswer } from "./idempotency-store";

type Asked = {
  operation: string;
  /** The header Idempotency-Key; without one every request is a new one. */
  key: string | undefined;
  /** All of what was asked for, as the contract read it. */
  request: unknown;
};

/** `make` runs in the transaction that keeps the key and answers the id of what it made. A failure keeps nothing. */
export async function once(
  call: Call,
  { operation, key, request }: Asked,
  make: (call: Call) => Promise<string>,
): Promise<string> {
  if (key === undefined) return make(call);
  const { domain_id, user_id } = call.caller;
  const request_hash = call.keys.hash(domain_id, JSON.stringify(request));
  const claim = { domain_id, user_id, operation, key, request_hash, create_time: call.at };
  const expired = expiryAt(call.at);
  return call.db.transaction(async (tx) => {
    const first = await claimKey(tx, claim, expired);
    if (first !== undefined && !first.request_hash.equals(request_hash))
      throw new ApiError("OSM.01010001", { field: "Idempotency-Key", reason: "was used for another request" });
    if (first !== undefined) return first.answer;
    const answer = await make({ ...call, db: tx });
    await saveAnswer(tx, claim, answer);
    await deleteExpired(tx, claim, expired);
    return answer;
  });
}
