/** Counts wrong passwords where all instances see them, so that guessing at several of them, or after a restart, gains nothing. */
import { eq, lt, sql } from "drizzle-orm";
import { ApiError } from "@/lib/errors/api-error";
import type { Queryable } from "../../db/database";
import type { OpenCall } from "../../http/call";
import { FORGOTTEN_AFTER_MS, lockAfter, lockedForSeconds } from "./lock";
import { wrongPasswords } from "./wrong-password-tables";

const { name_hash, in_a_row, last_time, locked_until } = wrongPasswords;

type Keys = Pick<OpenCall, "keys">;
type Guessed = Pick<OpenCall, "db" | "keys" | "at">;

/** As it is given at sign-in; nothing needs to have that name. */
export type SignInName = { account: string; user: string };

function hashOf({ keys }: Keys, { account, user }: SignInName): Buffer {
  return keys.sign("wrong passwords", JSON.stringify([account, user]));
}

/** Throws IAM.429 with the seconds to wait. */
export async function refuseLocked(call: Guessed, name: SignInName): Promise<void> {
  const [found] = await call.db
    .select({ locked_until })
    .from(wrongPasswords)
    .where(eq(name_hash, hashOf(call, name)));
  const seconds = lockedForSeconds(found?.locked_until ?? null, call.at);
  if (seconds > 0) throw new ApiError("IAM.429", { retryAfter: seconds });
}

/** One statement, so that parallel guesses are all counted. */
async function count({ db, at }: Guessed, hash: Buffer): Promise<number> {
  const forgotten = new Date(at.getTime() - FORGOTTEN_AFTER_MS);
  const [counted] = await db
    .insert(wrongPasswords)
    .values({ name_hash: hash, in_a_row: 1, last_time: at })
    .onConflictDoUpdate({
      target: name_hash,
      set: { in_a_row: sql`case when ${last_time} < ${forgotten} then 1 else ${in_a_row} + 1 end`, last_time: at },
    })
    .returning({ in_a_row });
  return counted?.in_a_row ?? 0;
}

export async function countWrongPassword(call: Guessed, name: SignInName): Promise<void> {
  const hash = hashOf(call, name);
  const until = lockAfter(await count(call, hash), call.at);
  if (until !== null) await call.db.update(wrongPasswords).set({ locked_until: until }).where(eq(name_hash, hash));
}

/** A right password, or a new one, opens the lock. */
export async function forgetWrongPasswords(db: Queryable, call: Keys, name: SignInName): Promise<void> {
  await db.delete(wrongPasswords).where(eq(name_hash, hashOf(call, name)));
}

/** Answers how many. */
export async function forgetOldWrongPasswords(db: Queryable, at: Date): Promise<number> {
  const oldest = new Date(at.getTime() - FORGOTTEN_AFTER_MS);
  return (await db.delete(wrongPasswords).where(lt(last_time, oldest))).rowCount ?? 0;
}
