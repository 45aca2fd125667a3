/** Where the console and the service are reached from this machine; a listener on all addresses is reached on the loopback. */
import { reachableHost } from "../../settings/console-url";
import type { Settings } from "../../settings/settings";

export const consoleAddress = ({ HOST, PORT }: Settings) => `http://${reachableHost(HOST)}:${PORT}`;

export const serviceAddress = ({ HOST, SERVICE_PORT }: Settings) => `http://${reachableHost(HOST)}:${SERVICE_PORT}`;

export async function answersOk(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: "manual" });
    await answer.body?.cancel();
    return answer.status === 200;
  } catch {
    return false;
  }
}
