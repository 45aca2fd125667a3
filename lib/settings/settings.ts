/** The settings of the whole system, as people write them into the environment or `.env`. Names stay as in the environment. */
import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";

const portNumber = (usual: number) =>
  z
    .string()
    .regex(/^\d+$/, "must be a port number")
    .default(String(usual))
    .transform(Number)
    .pipe(
      z.number().min(1, "must be a port number from 1 to 65535").max(65_535, "must be a port number from 1 to 65535"),
    );

const address = (schemes: readonly string[], example: string) =>
  z.string().refine((value) => schemes.includes(value.slice(0, value.indexOf("://"))) && !/\s/.test(value), {
    error: `must look like ${example}`,
  });

const webAddress = (example: string) =>
  address(["http", "https"], example)
    .refine((value) => URL.canParse(value), { error: `must look like ${example}` })
    .transform((value) => value.replace(/\/+$/, ""));

const callsPerMinute = (usual: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, "must be a number of calls in a minute; 0 is no limit")
    .default(String(usual))
    .transform(Number);

const wholeNumber = (usual: number, of: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,4}$/, `must be a number of ${of}, 1 or more`)
    .default(String(usual))
    .transform(Number);

const isNetwork = (text: string) => {
  const [address = "", prefix, ...more] = text.split("/");
  const bits = isIP(address) === 6 ? 128 : 32;
  const fits = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits);
  return isIP(address) !== 0 && fits && more.length === 0;
};

const networks = z
  .string()
  .default("")
  .transform((text) => text.split(",").flatMap((one) => one.trim() || []))
  .refine((list) => list.every(isNetwork), { error: "must be addresses or networks such as 10.0.0.0/8, by commas" });

export const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(", ")}` });

/** What people may set. `.env.example` names exactly these. */
export const PublicSettings = z.object({
  PORT: portNumber(3000),
  SERVICE_PORT: portNumber(3001),
  HOST: z.string().default("127.0.0.1"),
  DATA_DIR: z
    .string()
    .default("./data")
    .transform((path) => resolve(path)),
  DATABASE_URL: address(["postgres", "postgresql"], "postgresql://user:password@host:5432/database").optional(),
  ATTACHMENTS_URL: address(["s3"], "s3://bucket?endpoint=https://host").optional(),
  OSM_ENDPOINT: webAddress("https://osm.example.com").optional(),
  IAM_ENDPOINT: webAddress("https://iam.example.com").optional(),
  MASTER_KEY_FILE: z
    .string()
    .transform((path) => resolve(path))
    .optional(),
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  SEED: choice(["demo", "empty"]).default("demo"),
  SEED_PASSWORD: z.string().min(8, "must have at least 8 characters").optional(),
  SMTP_URL: address(["smtp", "smtps"], "smtp://user:password@host:587").optional(),
  SMS_GATEWAY_URL: webAddress("https://sms.example.com/send").optional(),
  MAIL_FROM: z.email("must be an e-mail address").optional(),
  CONSOLE_URL: webAddress("https://tickets.example.com").optional(),
  ALLOW_PRIVATE_HOSTS: choice(["true", "false"])
    .default("false")
    .transform((text) => text === "true"),
  TRUSTED_PROXIES: networks,
  RATE_LIMIT_USER_PER_MINUTE: callsPerMinute(1200),
  RATE_LIMIT_ADDRESS_PER_MINUTE: callsPerMinute(3000),
  AUDIT_RETENTION_DAYS: wholeNumber(365, "days"),
  UPSTREAM_TIMEOUT_SECONDS: wholeNumber(30, "seconds"),
  SESSION_IDLE_MINUTES: wholeNumber(120, "minutes"),
  LOG_LEVEL: choice(LOG_LEVELS).default("info"),
});

/** What the launcher tells its children beside that: whether the endpoints lead to our own service, and by what that knows our console. */
export const Settings = PublicSettings.extend({
  TICKET_SERVICE: choice(["embedded", "remote"]).default("embedded"),
  CONSOLE_SECRET: z.string().min(32).optional(),
});
export type Settings = z.infer<typeof Settings>;
