/** Hands text messages to the gateway of SMS_GATEWAY_URL as JSON. A name and password in the address become a header. */
import type { Notifier } from "../notifier";
import { NoticeFault } from "./notice-fault";

const PATIENCE_MS = 10_000;

function doorOf(url: string): { url: string; headers: Record<string, string> } {
  const address = new URL(url);
  const { username, password } = address;
  address.username = "";
  address.password = "";
  const headers = { "content-type": "application/json" };
  if (username === "" && password === "") return { url: address.href, headers };
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return {
    url: address.href,
    headers: { ...headers, authorization: `Basic ${Buffer.from(login).toString("base64")}` },
  };
}

function callFault(error: unknown): NoticeFault {
  if (error instanceof Error && error.name === "TimeoutError") return new NoticeFault("silent");
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  return new NoticeFault(typeof code === "string" ? code : "http");
}

export function createSmsSender(url: string, patienceMs = PATIENCE_MS): Notifier {
  const door = doorOf(url);
  return {
    async send({ id, to, language, text }) {
      const answer = await fetch(door.url, {
        method: "POST",
        headers: { ...door.headers, "idempotency-key": id },
        body: JSON.stringify({ id, to, language, text }),
        redirect: "error",
        signal: AbortSignal.timeout(patienceMs),
      }).catch((error: unknown) => {
        throw callFault(error);
      });
      await answer.body?.cancel().catch(() => undefined);
      if (!answer.ok) throw new NoticeFault(`http ${answer.status}`);
    },
  };
}
