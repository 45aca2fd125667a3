/** Fetches a token with a password, scoped to the account (limits.md 14.1). The token comes in a header, and there is no session yet, so this stands beside `call`. */
import "server-only";
import { OPERATIONS } from "@/lib/contract/operations";
import type { IamToken, IamTokenAnswer } from "@/lib/contract/iam";
import { ApiError, asApiError } from "@/lib/errors/api-error";
import type { Reader } from "./reader";
import { receive } from "./receive";
import { outgoing } from "./request";
import { persist } from "./persist";
import { patience, send } from "./send";

export type Credentials = { account: string; user: string; password: string };

export async function fetchToken(credentials: Credentials, reader: Reader): Promise<{ text: string; token: IamToken }> {
  const operation = OPERATIONS.keystoneCreateUserTokenByPassword;
  const domain = { name: credentials.account };
  const user = { domain, name: credentials.user, password: credentials.password };
  const body = { auth: { identity: { methods: ["password"], password: { user } }, scope: { domain } } };
  const request = outgoing(operation, { query: { nocatalog: "true" }, body }, { reader, token: undefined });
  const bounds = patience();
  async function ask(signal: AbortSignal) {
    const response = await send(request, bounds.headersMs, signal);
    const { token } = (await receive(operation, response)) as IamTokenAnswer;
    return { text: response.headers.get("x-subject-token"), token };
  }
  const { text, token } = await persist(ask, { ...bounds, mayRepeat: () => false, left: undefined });
  if (!text || token === undefined) throw new ApiError("UPSTREAM.502", { detail: "no token in the answer" });
  return { text, token };
}

/** Whether the identity service tells people which groups they are in. One that fails may tell it later. */
export async function tellsGroups(token: string, user_id: string, reader: Reader): Promise<boolean> {
  const operation = OPERATIONS.keystoneListGroupsForUser;
  const request = outgoing(operation, { params: { user_id } }, { reader, token });
  const bounds = patience();
  const ask = async (signal: AbortSignal) => receive(operation, await send(request, bounds.headersMs, signal));
  try {
    await persist(ask, { ...bounds, mayRepeat: () => false, left: undefined });
    return true;
  } catch (error) {
    const { status } = asApiError(error);
    return status !== 403 && status !== 404;
  }
}
