/** How one logs in with what was entered for a way of access. */
import { isOverSsh, type AuthorizationWay } from "@/lib/contract/authorization-ways";
import { PASSWORD_LENGTH_MAX } from "@/lib/contract/authorizations";
import { ApiError } from "@/lib/errors/api-error";
import { readPrivateKey } from "./private-key";
import type { Login } from "./ssh-login";

const CONTENT_KEY = "2";

type Given = { account: string; password: string; passphrase?: string | undefined };

/** Undefined where a login is not over SSH. */
export async function loginOf(
  way: AuthorizationWay,
  { account, password, passphrase }: Given,
): Promise<Login | undefined> {
  if (passphrase !== undefined && !way.takes_passphrase)
    throw new ApiError("OSM.01010001", { field: "passphrase", reason: "is for private keys alone" });
  if (way.content_type_id === CONTENT_KEY) {
    const secret = await readPrivateKey(password, passphrase);
    if (secret !== undefined) return { account, secret };
    throw new ApiError("OSM.01010003", { field: "password", reason: "is no private key that the passphrase opens" });
  }
  if (password.length > PASSWORD_LENGTH_MAX)
    throw new ApiError("OSM.01010001", {
      field: "password",
      reason: `has more than ${PASSWORD_LENGTH_MAX} characters`,
    });
  return isOverSsh(way) ? { account, secret: password } : undefined;
}
