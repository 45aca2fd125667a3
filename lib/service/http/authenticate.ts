/** Tells who calls, from X-Auth-Token; every failure is APIGW.0301 with the message that error-codes.json gives for it. */
import { ApiError } from "@/lib/errors/api-error";
import { findTokenHolder, type TokenHolder } from "../iam/caller-store";
import { readToken } from "../iam/token";
import type { Queryable } from "../db/database";

const TOKEN_LENGTH_MAX = 5000;

function refused(reason: string): ApiError {
  return new ApiError("APIGW.0301", { reason });
}

export async function authenticate(db: Queryable, headers: Headers, at: Date): Promise<TokenHolder> {
  const text = headers.get("x-auth-token");
  if (text === null || text === "") throw refused("x-auth-token not found");
  const token = text.length > TOKEN_LENGTH_MAX ? undefined : readToken(text);
  const holder = token === undefined ? undefined : await findTokenHolder(db, token.domain_id, token.hash);
  if (holder === undefined) throw refused("decrypt token fail");
  if (holder.expire_time <= at) throw refused(`token expires, expires_at: ${holder.expire_time.toISOString()}`);
  return holder;
}
