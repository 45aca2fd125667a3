/** The console's settings, read from the environment once, at the first use: a build has none and needs none. */
import "server-only";
import { readConsoleSettings, type ConsoleSettings } from "@/lib/settings/child-settings";

let read: ConsoleSettings | undefined;

export function settings(): ConsoleSettings {
  read ??= readConsoleSettings(process.env);
  return read;
}
