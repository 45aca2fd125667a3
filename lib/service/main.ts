/** The service's own process: settings, database, seed, HTTP. It answers /healthz only when all of that stands. With words behind it, it runs a command. */
import { join } from "node:path";
import { serve } from "@hono/node-server";
import pino from "pino";
import { readMasterKeys } from "@/lib/sealing/master-keys";
import { SealingError } from "@/lib/sealing/sealing-error";
import { readServiceSettings, type ServiceSettings } from "@/lib/settings/child-settings";
import { consoleUrl, mailFrom } from "@/lib/settings/console-url";
import { SettingsError } from "@/lib/settings/settings-error";
import { closeConnectionsOnStop } from "@/lib/stopping/close-connections";
import { createDiskFiles } from "./attachments/attachment-files";
import { createBackground } from "./background/background";
import { createLiveSessions } from "./bastion/live/live-sessions";
import { runCommand } from "./commands/run-command";
import { connectDatabase } from "./db/database";
import { migrateDatabase } from "./db/migrate";
import { createThrottle } from "./http/throttle";
import { createNotifier, type Notifier } from "./notifications/notifier";
import { createOutbox } from "./notifications/outbox";
import { deliverDue } from "./notifications/queue/deliver";
import { createMailSender } from "./notifications/sending/mail-sender";
import { createSmsSender } from "./notifications/sending/sms-sender";
import { createOutgoing } from "./outgoing/outgoing";
import { within } from "./outgoing/within";
import { createKeyRing, requireMasterKeyOf } from "./privacy/key-ring";
import { seedDatabase } from "./seed/seed";
import { createService } from "./service";
import { keepTurning } from "./sweep/keep-turning";
import { startSweeping } from "./sweep/sweep";
import { sweepsOf } from "./sweep/sweeps";
import { requireLookUpKeyOf } from "./verification/look-up-key";

const MIGRATIONS = join(import.meta.dirname, "migrations", "service");
const HEADERS_TIMEOUT_MS = 20_000;
const BACKGROUND_AT_ONCE_MAX = 8;
/** What a stop cuts off is written down as lost by the sweep. */
const SESSIONS_STOP_MS = 3_000;
const BACKGROUND_STOP_MS = 3_000;
const NOTICES_EVERY_MS = 2_000;
/** What a stop cuts off is sent again once its job expires. */
const NOTICES_STOP_MS = 3_000;

function notifierOf(settings: ServiceSettings, folder: string): Notifier {
  const { SMTP_URL, SMS_GATEWAY_URL } = settings;
  const outbox = createOutbox(folder);
  return createNotifier({
    email: SMTP_URL === undefined ? outbox : createMailSender(SMTP_URL, mailFrom(settings)),
    sms: SMS_GATEWAY_URL === undefined ? outbox : createSmsSender(SMS_GATEWAY_URL),
  });
}

async function start(): Promise<void> {
  const settings = readServiceSettings(process.env);
  const log = pino({ level: settings.LOG_LEVEL, base: { process: "service" } });
  const { db, pool, close } = connectDatabase(settings.DATABASE_URL, (error) =>
    log.warn({ err: error }, "lost a connection"),
  );
  await migrateDatabase(pool, MIGRATIONS);
  const masters = readMasterKeys(settings.MASTER_KEY_FILE);
  await requireMasterKeyOf(db, masters);
  const keys = createKeyRing(masters);
  await requireLookUpKeyOf({ db, keys });
  const files = createDiskFiles(join(settings.DATA_DIR, "attachments"));
  const outbox = join(settings.DATA_DIR, "outbox");
  const now = () => new Date();
  const parts = {
    db,
    keys,
    files,
    notifier: notifierOf(settings, outbox),
    outgoing: createOutgoing(settings.ALLOW_PRIVATE_HOSTS),
    throttle: createThrottle({
      user: settings.RATE_LIMIT_USER_PER_MINUTE,
      address: settings.RATE_LIMIT_ADDRESS_PER_MINUTE,
    }),
    background: createBackground(log, BACKGROUND_AT_ONCE_MAX),
    sessions: createLiveSessions({ db, log, now }),
    log,
    now,
  };
  await seedDatabase(parts, settings);
  const stopSweeping = startSweeping(parts, sweepsOf(parts, outbox, settings.AUDIT_RETENTION_DAYS));
  const delivery = { ...parts, consoleUrl: consoleUrl(settings) };
  const stopNotices = keepTurning({
    name: "notices",
    everyMs: NOTICES_EVERY_MS,
    log,
    work: (isStopped) => deliverDue(delivery, isStopped),
  });
  const server = serve(
    {
      fetch: createService(parts, settings.CONSOLE_SECRET).fetch,
      hostname: settings.HOST,
      port: settings.SERVICE_PORT,
    },
    () => log.info("ready"),
  );
  if ("headersTimeout" in server) server.headersTimeout = HEADERS_TIMEOUT_MS;
  const stop = () =>
    server.close(
      () =>
        void stopSweeping()
          .then(() => within(parts.sessions.stop(), SESSIONS_STOP_MS, undefined))
          .then(() => within(stopNotices(), NOTICES_STOP_MS, undefined))
          .then(() => within(parts.background.stop(), BACKGROUND_STOP_MS, undefined))
          .then(close)
          .then(() => process.exit(0)),
    );
  closeConnectionsOnStop();
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

const [command, ...args] = process.argv.slice(2);

(command === undefined ? start() : runCommand(command, args)).catch((error: unknown) => {
  const isExpected = error instanceof SettingsError || error instanceof SealingError;
  process.stderr.write(
    `${isExpected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
