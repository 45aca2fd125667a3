/** Tells who calls, from a signature or from X-Auth-Token; every failure is APIGW.0301 with the message that error-codes.json gives for it. */
import type { Context } from "hono";
import { ApiError } from "@/lib/errors/api-error";
import type { Caller } from "../iam/caller";
import { requireMayAssume, requireScope } from "../iam/scope";
import { readToken } from "../iam/token";
import { createTokenLookup, type TokenLookup } from "../iam/token-lookup";
import type { ServiceParts } from "./call";
import { verifySignature, type BodyRule } from "./verify-signature";

const TOKEN_LENGTH_MAX = 5000;

/** The request whose body is still to be read: a signed body has been read already and stands in a new one. */
export type Authenticated = { caller: Caller; request: Request };

function refused(reason: string): ApiError {
  return new ApiError("APIGW.0301", { reason });
}

async function findTokenCaller(find: TokenLookup, headers: Headers, at: Date): Promise<Caller> {
  const text = headers.get("x-auth-token");
  if (text === null || text === "") throw refused("x-auth-token not found");
  const token = text.length > TOKEN_LENGTH_MAX ? undefined : readToken(text);
  const holder = token === undefined ? undefined : await find(token);
  if (holder === undefined) throw refused("decrypt token fail");
  if (holder.expire_time <= at) throw refused(`token expires, expires_at: ${holder.expire_time.toISOString()}`);
  return holder.caller;
}

export type Authenticate = (context: Context, rule: BodyRule, at: Date) => Promise<Authenticated>;

export function createAuthenticate(parts: ServiceParts): Authenticate {
  const find = createTokenLookup(parts.db);

  async function findAuthenticated(context: Context, rule: BodyRule, at: Date): Promise<Authenticated> {
    const { raw } = context.req;
    const authorization = raw.headers.get("authorization") ?? "";
    if (/^(SDK|V11)-/.test(authorization)) return verifySignature(parts, context, rule, at);
    return { caller: await findTokenCaller(find, raw.headers, at), request: raw };
  }

  return async (context, rule, at) => {
    const { caller, request } = await findAuthenticated(context, rule, at);
    const scoped = await requireScope(parts.db, request.headers, caller, at);
    requireMayAssume(scoped, context.req.path);
    return { caller: scoped, request };
  };
}
