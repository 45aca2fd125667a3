/** Promises about what children are told. */
import { expect, test } from "vitest";
import { readConsoleSettings, readServiceSettings } from "../../settings/child-settings";
import { readSettings } from "../../settings/read-settings";
import { childEnvironment } from "./child-environment";

const told = (env: Record<string, string>, surroundings: Record<string, string> = {}) =>
  childEnvironment(
    {
      settings: readSettings(env),
      databaseUrl: "postgresql://postgres@/tickets?host=%2Ftmp",
      masterKeyFile: "/data/master.key",
      authSecret: "s".repeat(40),
      consoleSecret: "c".repeat(40),
      isDevelopment: false,
    },
    { NODE_ENV: "test", ...surroundings },
  );

test("service and console find everything they need", () => {
  expect(readServiceSettings(told({})).TICKET_SERVICE).toBe("embedded");
  expect(readConsoleSettings(told({ HOST: "0.0.0.0", SERVICE_PORT: "4001" }))).toMatchObject({
    OSM_ENDPOINT: "http://127.0.0.1:4001",
    IAM_ENDPOINT: "http://127.0.0.1:4001",
  });
  expect(readServiceSettings(told({})).CONSOLE_SECRET).toBe(readConsoleSettings(told({})).CONSOLE_SECRET);
});

test("a remote ticket service is passed on as such", () => {
  const endpoints = { OSM_ENDPOINT: "https://osm.example.com", IAM_ENDPOINT: "https://iam.example.com" };
  expect(told(endpoints)).toMatchObject({ ...endpoints, TICKET_SERVICE: "remote" });
});

test("PG variables of the surroundings do not reach clients of the embedded server", () => {
  expect(told({}, { PGPORT: "1", PGSSLMODE: "require" })).not.toHaveProperty("PGPORT");
  expect(told({ DATABASE_URL: "postgresql://host/db" }, { PGSSLMODE: "require" })).toHaveProperty("PGSSLMODE");
});

test("NODE_OPTIONS stay as they are, and NODE_ENV says how it is run", () => {
  expect(told({}, { NODE_OPTIONS: "--max-old-space-size=512" })).toMatchObject({
    NODE_OPTIONS: "--max-old-space-size=512",
    NODE_ENV: "production",
  });
});
