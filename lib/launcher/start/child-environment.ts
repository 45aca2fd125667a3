/** What the service and the console are told. Secrets go by environment or file, never on a command line. */
import { withoutPostgresVariables } from "../postgres/server-environment";
import type { Settings } from "../../settings/settings";
import { serviceAddress } from "./addresses";

export type Prepared = {
  readonly settings: Settings;
  readonly databaseUrl: string;
  readonly masterKeyFile: string;
  readonly authSecret: string;
  /** Made anew at each start; only the children of one start need to agree. */
  readonly consoleSecret: string;
  readonly isDevelopment: boolean;
};

export function childEnvironment(prepared: Prepared, surroundings: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { settings, databaseUrl, masterKeyFile, authSecret, consoleSecret, isDevelopment } = prepared;
  const inherited = settings.DATABASE_URL ? surroundings : withoutPostgresVariables(surroundings);
  return {
    ...inherited,
    NODE_ENV: isDevelopment ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    HOST: settings.HOST,
    PORT: String(settings.PORT),
    SERVICE_PORT: String(settings.SERVICE_PORT),
    DATA_DIR: settings.DATA_DIR,
    DATABASE_URL: databaseUrl,
    MASTER_KEY_FILE: masterKeyFile,
    AUTH_SECRET: authSecret,
    CONSOLE_SECRET: consoleSecret,
    OSM_ENDPOINT: settings.OSM_ENDPOINT ?? serviceAddress(settings),
    IAM_ENDPOINT: settings.IAM_ENDPOINT ?? serviceAddress(settings),
    TICKET_SERVICE: settings.OSM_ENDPOINT ? "remote" : "embedded",
  };
}
