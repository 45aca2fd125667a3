/** Where people reach the console and from whom its mails come, where nobody said so. A listener on all addresses is reached on the loopback. */
import type { Settings } from "./settings";

export function reachableHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

type Known = Pick<Settings, "CONSOLE_URL" | "HOST" | "PORT" | "MAIL_FROM">;

export function consoleUrl({ CONSOLE_URL, HOST, PORT }: Known): string {
  return CONSOLE_URL ?? `http://${reachableHost(HOST)}:${PORT}`;
}

/** An address of digits stands in brackets in a mail. */
export function mailFrom(settings: Known): string {
  const { hostname } = new URL(consoleUrl(settings));
  const host = /^[\d.]+$/.test(hostname) ? `[${hostname}]` : hostname;
  return settings.MAIL_FROM ?? `no-reply@${host}`;
}
