/** Reads the environment once; an empty value counts as unset. Nothing starts on settings that are wrong. */
import type { z } from "zod";
import { Settings } from "./settings";
import { SettingsError } from "./settings-error";

export type Environment = Readonly<Record<string, string | undefined>>;

function withoutEmpty(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""));
}

function faultOf(issue: z.core.$ZodIssue): string {
  return `${issue.path.join(".")} ${issue.message}`;
}

/** Faults that only show when two settings are seen together. */
function faultsBetween(settings: Settings): string[] {
  const faults: string[] = [];
  if (settings.PORT === settings.SERVICE_PORT) faults.push("SERVICE_PORT must differ from PORT");
  if (settings.OSM_ENDPOINT && !settings.IAM_ENDPOINT) faults.push("IAM_ENDPOINT is needed when OSM_ENDPOINT is set");
  if (settings.IAM_ENDPOINT && !settings.OSM_ENDPOINT) faults.push("OSM_ENDPOINT is needed when IAM_ENDPOINT is set");
  return faults;
}

/** The settings, or a SettingsError that lists everything wrong. */
export function readSettings(env: Environment): Settings {
  const parsed = Settings.safeParse(withoutEmpty(env));
  if (!parsed.success) throw new SettingsError(parsed.error.issues.map(faultOf));
  const faults = faultsBetween(parsed.data);
  if (faults.length > 0) throw new SettingsError(faults);
  return parsed.data;
}
