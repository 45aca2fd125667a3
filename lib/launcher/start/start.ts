/** The modes `start` and `dev`: bring the system up, say where it is, and stay until asked to stop. */
import { once } from "node:events";
import { readSettings } from "../../settings/read-settings";
import { watchService } from "../dev/watch-service";
import type { Say } from "../processes/keep-running";
import { consoleAddress } from "./addresses";
import { demoAccounts, hasDemoAccounts } from "./demo-accounts";
import { listenForParent, listenForStop } from "./stop-signals";
import { System } from "./system";

export type Mode = { readonly project: string; readonly isDevelopment: boolean; readonly say: Say };

export async function start({ project, isDevelopment, say }: Mode): Promise<void> {
  const startedAt = performance.now();
  const signals = listenForStop();
  // No setting for people: who starts the app for a while gives it an input, and ends it by closing that.
  if (process.env["STOP_WITH_PARENT"] === "1") listenForParent(process.stdin, () => process.emit("SIGTERM"));
  const settings = readSettings(process.env);
  const knewAccounts = hasDemoAccounts(settings.DATA_DIR);
  const system = new System({ project, settings, isDevelopment, say });
  signals.stop.addEventListener("abort", () => system.giveUp());
  try {
    await system.start();
    say(`Ready in ${((performance.now() - startedAt) / 1000).toFixed(1)} s: ${consoleAddress(settings)}`);
    if (!knewAccounts && hasDemoAccounts(settings.DATA_DIR)) say(`\n${demoAccounts(settings.DATA_DIR)}`);
    if (isDevelopment) await watchService(project, system, say);
    if (!signals.stop.aborted) await once(signals.stop, "abort");
  } catch (error) {
    if (!signals.stop.aborted) throw error;
  } finally {
    await system.stop(signals.hurry);
  }
}
