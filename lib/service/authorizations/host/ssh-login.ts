/** Tries one login over SSH and hangs up. Of what the host says only the outcome is kept: its words, and ours, may hold the secret. */
import type { Socket } from "node:net";
import {
  Client,
  type AnyAuthMethod,
  type AuthHandlerMiddleware,
  type KeyboardInteractiveAuthMethod,
  type ParsedKey,
} from "ssh2";

/** `silent` also for a host that speaks no SSH. */
export type LoginOutcome = "accepted" | "denied" | "silent";

export type Login = { account: string; secret: string | ParsedKey };

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

/** Takes the socket over: it is closed at the end, whatever the outcome. */
export function tryLogin(sock: Socket, login: Login, limitMs: number): Promise<LoginOutcome> {
  const client = new Client();
  const { account: username, secret } = login;
  const proofs: AnyAuthMethod[] =
    typeof secret === "string" ? passwordProofs(username, secret) : [{ type: "publickey", username, key: secret }];
  return new Promise<LoginOutcome>((resolve) => {
    const timer = setTimeout(() => resolve("silent"), limitMs);
    sock.once("close", () => (clearTimeout(timer), resolve("silent")));
    client.once("ready", () => resolve("accepted"));
    client.on("error", (error) => resolve(error.level === "client-authentication" ? "denied" : "silent"));
    client.connect({ sock, username, authHandler: proveBy(proofs, () => resolve("denied")), readyTimeout: 0 });
  }).finally(() => {
    client.destroy();
    sock.destroy();
  });
}
