/** The whole system: database first, then service and console side by side. Stopped in the reverse order. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Settings } from "../../settings/settings";
import { findBinaries } from "../postgres/binaries.mjs";
import { findDisguise } from "../postgres/unprivileged.mjs";
import { release, takeClaim } from "../processes/claim";
import { keepRunning, type Kept, type Program, type Say } from "../processes/keep-running";
import { stopOrphan } from "../processes/orphan";
import { StartError } from "../start-error";
import type { Prepared } from "./child-environment";
import { requireDataFolder } from "./data-folder";
import { startDatabase, type Database } from "./database";
import { requireAuthSecret, requireMasterKey } from "./keys";
import { requireFreePort } from "./ports";
import { claimOf, consoleProgram, serviceProgram, type Place } from "./programs";

export type Wish = {
  readonly project: string;
  readonly settings: Settings;
  readonly isDevelopment: boolean;
  readonly say: Say;
};

/** Then PostgreSQL has to pass through the data folder to its own, as another user. */
function runsAsAnother(settings: Settings): boolean {
  const binaries = settings.DATABASE_URL ? undefined : findBinaries();
  return (
    binaries !== undefined && findDisguise(binaries.postgres, join(settings.DATA_DIR, "postgres"))?.uid !== undefined
  );
}

export class System {
  private readonly starting = new AbortController();
  private database: Database | undefined;
  private console: Kept | undefined;
  private hasClaim = false;
  private readonly beforeStop: (() => Promise<void>)[] = [];
  service: Kept | undefined;

  constructor(private readonly wish: Wish) {}

  private get claim(): string {
    return join(this.wish.settings.DATA_DIR, "run", "launcher.json");
  }

  /** Resolves when everything is ready. */
  async start(): Promise<void> {
    const { settings, project } = this.wish;
    await requireDataFolder(settings.DATA_DIR, runsAsAnother(settings) ? 0o711 : 0o700);
    this.take();
    await Promise.all(["console", "service"].map((name) => stopOrphan(claimOf(settings.DATA_DIR, name))));
    await requireFreePort(settings.HOST, "PORT", settings.PORT);
    if (!settings.OSM_ENDPOINT) await requireFreePort(settings.HOST, "SERVICE_PORT", settings.SERVICE_PORT);
    const prepared = await this.prepare();
    const place: Place = { project, dataDir: settings.DATA_DIR, socketDir: "" };
    await this.startPrograms(place, prepared);
  }

  private take(): void {
    const holder = takeClaim(this.claim);
    if (holder !== undefined) {
      const { DATA_DIR } = this.wish.settings;
      throw new StartError(`DATA_DIR ${DATA_DIR} is in use by another start, process ${holder}. Stop it first.`);
    }
    this.hasClaim = true;
  }

  private async prepare(): Promise<Prepared> {
    const { settings, project, isDevelopment, say } = this.wish;
    const masterKeyFile = await requireMasterKey(settings);
    const authSecret = await requireAuthSecret(settings);
    const consoleSecret = randomBytes(32).toString("base64url");
    this.database = await startDatabase(settings, project, say, this.starting.signal);
    return { settings, masterKeyFile, authSecret, consoleSecret, isDevelopment, databaseUrl: this.database.url };
  }

  private async startPrograms(place: Place, prepared: Prepared): Promise<void> {
    const keep = (program: Program) => keepRunning(program, this.wish.say, this.starting.signal);
    const service = prepared.settings.OSM_ENDPOINT
      ? undefined
      : keep(serviceProgram(place, prepared)).then((kept) => (this.service = kept));
    const console = keep(consoleProgram(place, prepared)).then((kept) => (this.console = kept));
    let fault: unknown;
    const giveUp = (error: unknown) => {
      fault ??= error;
      this.starting.abort();
    };
    await Promise.all([service?.catch(giveUp), console.catch(giveUp)]);
    if (fault) throw fault;
  }

  /** Ends a start that is under way; it rejects. */
  giveUp(): void {
    this.starting.abort();
  }

  onStop(task: () => Promise<void>): void {
    this.beforeStop.push(task);
  }

  /** Stops what was started; `hurry` shortens the patience with each child. */
  async stop(hurry: AbortSignal): Promise<void> {
    await Promise.all(this.beforeStop.map((task) => task()));
    await Promise.all([this.console?.stop(hurry), this.service?.stop(hurry)]);
    await this.database?.stop(hurry);
    if (this.hasClaim) release(this.claim);
  }
}
