/** Structured log of the console: one JSON object a line on standard output. Tokens, passwords and contents are never given to it. */
import "server-only";
import pino, { type Logger } from "pino";
import { settings } from "./settings";

let logger: Logger | undefined;

export function log(): Logger {
  logger ??= pino({ name: "console", level: settings().LOG_LEVEL });
  return logger;
}
