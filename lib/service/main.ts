/** The service's own process: settings, database, seed, HTTP. It answers /healthz only when all of that stands. */
import { join } from "node:path";
import { serve } from "@hono/node-server";
import pino from "pino";
import { readMasterKey } from "@/lib/sealing/master-key";
import { readServiceSettings } from "@/lib/settings/child-settings";
import { SettingsError } from "@/lib/settings/settings-error";
import { createDiskFiles } from "./attachments/attachment-files";
import { createBackground } from "./background/background";
import { connectDatabase } from "./db/database";
import { migrateDatabase } from "./db/migrate";
import { createThrottle } from "./http/throttle";
import { createOutbox } from "./notifications/outbox";
import { createOutgoing } from "./outgoing/outgoing";
import { within } from "./outgoing/within";
import { createKeyRing } from "./privacy/key-ring";
import { seedDatabase } from "./seed/seed";
import { createService } from "./service";
import { startSweeping } from "./sweep/sweep";
import { sweepsOf } from "./sweep/sweeps";

const MIGRATIONS = join(import.meta.dirname, "migrations", "service");
const HEADERS_TIMEOUT_MS = 20_000;
const BACKGROUND_AT_ONCE_MAX = 8;
const BACKGROUND_STOP_MS = 3_000;

async function start(): Promise<void> {
  const settings = readServiceSettings(process.env);
  const log = pino({ level: settings.LOG_LEVEL, base: { process: "service" } });
  const { db, pool, close } = connectDatabase(settings.DATABASE_URL, (error) =>
    log.warn({ err: error }, "lost a connection"),
  );
  await migrateDatabase(pool, MIGRATIONS);
  const keys = createKeyRing(readMasterKey(settings.MASTER_KEY_FILE));
  const files = createDiskFiles(join(settings.DATA_DIR, "attachments"));
  const outbox = join(settings.DATA_DIR, "outbox");
  const parts = {
    db,
    keys,
    files,
    notifier: createOutbox(outbox),
    outgoing: createOutgoing(settings.ALLOW_PRIVATE_HOSTS),
    throttle: createThrottle({
      user: settings.RATE_LIMIT_USER_PER_MINUTE,
      address: settings.RATE_LIMIT_ADDRESS_PER_MINUTE,
    }),
    background: createBackground(log, BACKGROUND_AT_ONCE_MAX),
    log,
    now: () => new Date(),
  };
  await seedDatabase(parts, settings);
  const stopSweeping = startSweeping(parts, sweepsOf(parts, outbox));
  const server = serve(
    { fetch: createService(parts).fetch, hostname: settings.HOST, port: settings.SERVICE_PORT },
    () => log.info("ready"),
  );
  if ("headersTimeout" in server) server.headersTimeout = HEADERS_TIMEOUT_MS;
  const stop = () =>
    server.close(
      () =>
        void stopSweeping()
          .then(() => within(parts.background.stop(), BACKGROUND_STOP_MS, undefined))
          .then(close)
          .then(() => process.exit(0)),
    );
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

start().catch((error: unknown) => {
  const isExpected = error instanceof SettingsError;
  process.stderr.write(
    `${isExpected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
