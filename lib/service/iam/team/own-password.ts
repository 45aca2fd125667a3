/** A person changes their own password. Wrong guesses of the old one count as at sign-in; all other tokens of the person end. */
import type { ChangePassword } from "@/lib/contract/team";
import { ApiError } from "@/lib/errors/api-error";
import { appendAudit } from "../../audit/audit";
import type { Call } from "../../http/call";
import { hashPassword, isPassword } from "../password";
import { readToken } from "../token";
import { findSignInUser, type SignInUser } from "../user-store";
import { countWrongPassword, forgetWrongPasswords, refuseLocked } from "../wrong-passwords/wrong-passwords";
import { endTokens, updatePerson } from "./person-store";
import { requireGoodPassword } from "./team";

const nameOf = ({ caller }: Call) => ({ account: caller.domain_name, user: caller.user_name });

/** 403, not 401: the token itself is good, and a 401 would end the session. */
async function requireOriginal(call: Call, original: string): Promise<SignInUser> {
  const user = await findSignInUser(call.db, call.caller.domain_name, call.caller.user_name);
  if (user === undefined) throw new ApiError("IAM.404");
  await refuseLocked(call, nameOf(call));
  if (await isPassword(user.password_hash, original)) return user;
  await countWrongPassword(call, nameOf(call));
  throw new ApiError("IAM.403", { field: "original_password", reason: "is wrong" });
}

export async function changeOwnPassword(
  call: Call,
  user_id: string,
  { original_password, password }: ChangePassword["user"],
): Promise<void> {
  const { caller } = call;
  if (user_id !== caller.user_id) throw new ApiError("IAM.403", { detail: "somebody else's password" });
  requireGoodPassword(password, caller.user_name);
  const user = await requireOriginal(call, original_password);
  if (password === original_password)
    throw new ApiError("IAM.400", { field: "password", reason: "is the one you have" });
  const password_hash = await hashPassword(password);
  const kept = readToken(call.request.headers.get("x-auth-token") ?? "");
  await call.db.transaction(async (tx) => {
    await updatePerson(tx, user, { password_hash });
    await forgetWrongPasswords(tx, call, nameOf(call));
    await endTokens(tx, user, kept?.hash);
    await appendAudit(tx, call, { operation: "changePassword", resource_type: "user", resource_id: user_id });
  });
}
