/** Logs in over SSH. Of what the host says only the outcome and its key are kept: its words, and ours, may hold the secret. */
import { createHash } from "node:crypto";
import type { Socket } from "node:net";
import {
  Client,
  type AnyAuthMethod,
  type AuthHandlerMiddleware,
  type KeyboardInteractiveAuthMethod,
  type ParsedKey,
} from "ssh2";

/** `silent` also for a host that speaks no SSH, `changed` for one that shows another key than the one it is known by. */
export type LoginOutcome = "accepted" | "denied" | "silent" | "changed";

export type Login = { account: string; secret: string | ParsedKey };

/** Who gets a client ends it. `hostKey` is the fingerprint as OpenSSH writes it. */
export type OpenedLogin =
  { outcome: "accepted"; client: Client; hostKey: string } | { outcome: Exclude<LoginOutcome, "accepted"> };

/** A host that does not answer for so long is gone. */
const KEEP_ALIVE = { keepaliveInterval: 15_000, keepaliveCountMax: 3 };

/** One try alone where the host takes passwords; where it asks for them, the answer is the second. */
function passwordProofs(username: string, password: string): AnyAuthMethod[] {
  const prompt: KeyboardInteractiveAuthMethod["prompt"] = (_name, _instructions, _language, prompts, finish) =>
    finish(prompts.map(() => password));
  return [
    { type: "password", username, password },
    { type: "keyboard-interactive", username, prompt },
  ];
}

/** Never without any proof, which a host may accept from everybody. `deny` is called when none is left that the host takes. */
function proveBy(proofs: AnyAuthMethod[], deny: () => void): AuthHandlerMiddleware {
  return (left, _, next) => {
    const proof = proofs.shift();
    const isWanted = left === null || (!left.includes("password") && left.some((method) => method === proof?.type));
    if (proof === undefined || !isWanted) deny();
    else next(proof);
  };
}

const fingerprintOf = (key: Buffer) => `SHA256:${createHash("sha256").update(key).digest("base64").replace(/=+$/, "")}`;

/** Takes the socket over, and closes it unless the login is accepted. A host with another key than `knownKey` hears nothing of the login. */
export function openLogin(sock: Socket, login: Login, limitMs: number, knownKey?: string): Promise<OpenedLogin> {
  const client = new Client();
  const { account: username, secret } = login;
  const proofs: AnyAuthMethod[] =
    typeof secret === "string" ? passwordProofs(username, secret) : [{ type: "publickey", username, key: secret }];
  let hostKey = "";
  return new Promise<OpenedLogin>((resolve) => {
    const fail = (outcome: Exclude<LoginOutcome, "accepted">) => {
      clearTimeout(timer);
      resolve({ outcome });
      client.destroy();
      sock.destroy();
    };
    const timer = setTimeout(() => fail("silent"), limitMs);
    sock.once("close", () => fail("silent"));
    client.once("ready", () => {
      clearTimeout(timer);
      resolve({ outcome: "accepted", client, hostKey });
    });
    client.on("error", (error) => fail(error.level === "client-authentication" ? "denied" : "silent"));
    const hostVerifier = (key: Buffer) => {
      hostKey = fingerprintOf(key);
      const isKnown = knownKey === undefined || knownKey === hostKey;
      if (!isKnown) fail("changed");
      return isKnown;
    };
    const authHandler = proveBy(proofs, () => fail("denied"));
    client.connect({ sock, username, authHandler, hostVerifier, readyTimeout: 0, ...KEEP_ALIVE });
  });
}

/** Tries one login and hangs up. */
export async function tryLogin(
  sock: Socket,
  login: Login,
  limitMs: number,
): Promise<{ outcome: LoginOutcome; hostKey?: string }> {
  const opened = await openLogin(sock, login, limitMs);
  if (opened.outcome !== "accepted") return opened;
  opened.client.destroy();
  sock.destroy();
  return { outcome: opened.outcome, hostKey: opened.hostKey };
}
