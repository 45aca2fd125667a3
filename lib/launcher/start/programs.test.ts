/** Promises about starting a program of ours. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readSettings } from "../../settings/read-settings";
import { record } from "../processes/claim";
import { isAlive } from "../processes/process-table";
import { serviceProgram } from "./programs";

vi.mock("../processes/claim", () => ({ record: vi.fn() }));

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "programs-"));
  mkdirSync(join(project, ".build"));
  writeFileSync(join(project, ".build/service.mjs"), "setInterval(() => {}, 1000);");
});

afterEach(() => rmSync(project, { recursive: true }));

test("a child whose record cannot be written does not stay behind", async () => {
  let started = 0;
  vi.mocked(record).mockImplementation((_path, pid) => {
    started = pid;
    throw new Error("no space left on device");
  });
  const program = serviceProgram(
    { project, dataDir: project, socketDir: "" },
    {
      settings: readSettings({ DATA_DIR: project }),
      databaseUrl: "postgresql://postgres@/tickets",
      masterKeyFile: join(project, "master.key"),
      authSecret: "s".repeat(40),
      consoleSecret: "c".repeat(40),
      isDevelopment: false,
    },
  );
  await expect(program.launch(new AbortController().signal)).rejects.toThrow("no space left on device");
  expect(started).toBeGreaterThan(0);
  expect(isAlive(started)).toBe(false);
});
