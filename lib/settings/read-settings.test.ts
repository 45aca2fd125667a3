/** Promises about the environment. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readConsoleSettings, readServiceSettings } from "./child-settings";
import { readSettings } from "./read-settings";
import { PublicSettings } from "./settings";
import { SettingsError } from "./settings-error";

function faultsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
  return [];
}

test("an empty environment gives the usual settings", () => {
  expect(readSettings({})).toEqual({
    PORT: 3000,
    SERVICE_PORT: 3001,
    HOST: "127.0.0.1",
    DATA_DIR: resolve("data"),
    SEED: "demo",
    ALLOW_PRIVATE_HOSTS: false,
    TRUSTED_PROXIES: [],
    RATE_LIMIT_USER_PER_MINUTE: 1200,
    AUDIT_RETENTION_DAYS: 365,
    UPSTREAM_TIMEOUT_SECONDS: 30,
    SESSION_IDLE_MINUTES: 120,
    RATE_LIMIT_ADDRESS_PER_MINUTE: 3000,
    LOG_LEVEL: "info",
    TICKET_SERVICE: "embedded",
  });
});

test("an empty value counts as unset", () => {
  expect(readSettings({ PORT: "", DATABASE_URL: " " })).toMatchObject({ PORT: 3000 });
});

test("everything wrong is listed at once, each line naming its variable", () => {
  const faults = faultsOf(() =>
    readSettings({ PORT: "abc", SERVICE_PORT: "70000", SEED: "full", AUTH_SECRET: "short" }),
  );
  expect(faults).toEqual([
    "PORT must be a port number",
    "SERVICE_PORT must be a port number from 1 to 65535",
    "AUTH_SECRET must have at least 32 characters",
    "SEED must be one of demo, empty",
  ]);
});

test("trusted proxies are addresses and networks, and anything else is refused", () => {
  expect(readSettings({ TRUSTED_PROXIES: " 10.0.0.0/8,192.0.2.7, 2001:db8::/32" }).TRUSTED_PROXIES).toEqual([
    "10.0.0.0/8",
    "192.0.2.7",
    "2001:db8::/32",
  ]);
  for (const wrong of ["proxy.example", "10.0.0.0/33", "10.0.0.0/8/8", "10.0.0.0/", "2001:db8::/129"])
    expect(faultsOf(() => readSettings({ TRUSTED_PROXIES: wrong }))[0]).toMatch(/^TRUSTED_PROXIES must be addresses/);
});

test.each([
  ["DATABASE_URL", "mysql://host/db"],
  ["OSM_ENDPOINT", "osm.example.com"],
  ["SMTP_URL", "https://host"],
  ["ATTACHMENTS_URL", "/var/files"],
])("%s is refused when its scheme is not one we speak", (name, value) => {
  expect(faultsOf(() => readSettings({ [name]: value }))[0]).toMatch(new RegExp(`^${name} must look like `));
});

test("the address of a PostgreSQL behind a Unix socket is accepted", () => {
  const url = "postgresql://postgres@/tickets?host=%2Ftmp%2Fa%20b";
  expect(readSettings({ DATABASE_URL: url }).DATABASE_URL).toBe(url);
});

test("both processes on one port is refused", () => {
  expect(faultsOf(() => readSettings({ PORT: "4000", SERVICE_PORT: "4000" }))).toEqual([
    "SERVICE_PORT must differ from PORT",
  ]);
});

test("a remote ticket service needs its IAM", () => {
  expect(faultsOf(() => readSettings({ OSM_ENDPOINT: "https://osm.example.com" }))).toEqual([
    "IAM_ENDPOINT is needed when OSM_ENDPOINT is set",
  ]);
});

test("no fault repeats the secret it is about", () => {
  expect(faultsOf(() => readSettings({ AUTH_SECRET: "hunter2", DATABASE_URL: "hunter2" })).join()).not.toContain(
    "hunter2",
  );
});

test("the service and the console refuse to start without what the launcher fills in", () => {
  expect(faultsOf(() => readServiceSettings({}))).toHaveLength(2);
  expect(faultsOf(() => readConsoleSettings({}))).toHaveLength(5);
});

test("the example file names exactly the settings there are", () => {
  const named = [...readFileSync(".env.example", "utf8").matchAll(/^#?([A-Z_]+)=/gm)].map((match) => match[1]);
  expect(named.toSorted()).toEqual(Object.keys(PublicSettings.shape).toSorted());
});
