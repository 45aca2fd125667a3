/** Where the console and the service are reached from this machine; a listener on all addresses is reached on the loopback. */
import type { Settings } from "../../settings/settings";

function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

export const consoleAddress = ({ HOST, PORT }: Settings) => `http://${reachable(HOST)}:${PORT}`;

export const serviceAddress = ({ HOST, SERVICE_PORT }: Settings) => `http://${reachable(HOST)}:${SERVICE_PORT}`;

export async function answersOk(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: "manual" });
    await answer.body?.cancel();
    return answer.status === 200;
  } catch {
    return false;
  }
}
