/** What the service and the console need beside: the launcher fills these in, so their absence means it was not used. */
import { readSettings, type Environment } from "./read-settings";
import type { Settings } from "./settings";
import { SettingsError } from "./settings-error";

type Filled<Name extends keyof Settings> = Settings & { [Key in Name]: NonNullable<Settings[Key]> };

export type ServiceSettings = Filled<"DATABASE_URL" | "MASTER_KEY_FILE">;
export type ConsoleSettings = Filled<
  "DATABASE_URL" | "MASTER_KEY_FILE" | "AUTH_SECRET" | "OSM_ENDPOINT" | "IAM_ENDPOINT"
>;

function hasAll<Name extends keyof Settings>(settings: Settings, names: readonly Name[]): settings is Filled<Name> {
  return names.every((name) => settings[name] !== undefined);
}

function requireAll<Name extends keyof Settings>(settings: Settings, names: readonly Name[]): Filled<Name> {
  if (hasAll(settings, names)) return settings;
  const missing = names.filter((name) => settings[name] === undefined);
  throw new SettingsError(missing.map((name) => `${name} is not set; npm start sets it`));
}

export function readServiceSettings(env: Environment): ServiceSettings {
  return requireAll(readSettings(env), ["DATABASE_URL", "MASTER_KEY_FILE"]);
}

export function readConsoleSettings(env: Environment): ConsoleSettings {
  return requireAll(readSettings(env), [
    "DATABASE_URL",
    "MASTER_KEY_FILE",
    "AUTH_SECRET",
    "OSM_ENDPOINT",
    "IAM_ENDPOINT",
  ]);
}
