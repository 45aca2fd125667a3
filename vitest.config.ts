/**
 * Suites: `unit` needs nothing, `integration` gets a throwaway PostgreSQL for the whole run, `crash` kills the built app.
 * The files of `unit-alone` and `integration-alone` need a process of their own; those of the others share one.
 */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { filesWithOwnProcess } from "./lib/testing/own-process.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const outside = ["**/node_modules/**", "**/.next/**", "**/.build/**", "e2e/**", "data/**"];
const INTEGRATION = "**/*.integration.test.ts";
const alone = filesWithOwnProcess(root);
const isIntegration = (file: string) => file.endsWith(".integration.test.ts");

const unit = { environment: "node", testTimeout: 30_000 };
const integration = {
  environment: "node",
  globalSetup: ["lib/testing/postgres-for-tests.ts"],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

const projects = [
  {
    ...unit,
    name: "unit",
    include: ["**/*.test.{ts,tsx}"],
    exclude: [...outside, INTEGRATION, ...alone],
    isolate: false,
  },
  {
    ...unit,
    name: "unit-alone",
    pool: "threads",
    include: alone.filter((file) => !isIntegration(file)),
    setupFiles: ["lib/testing/patience.ts"],
  },
  { ...integration, name: "integration", include: [INTEGRATION], exclude: [...outside, ...alone], isolate: false },
  { ...integration, name: "integration-alone", include: alone.filter(isIntegration) },
  { name: "crash", environment: "node", include: ["e2e/crash/*.test.ts"] },
];

export default defineConfig({
  oxc: { jsx: { runtime: "automatic" } },
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: /^server-only$/, replacement: `${root}lib/testing/empty-module.ts` },
    ],
  },
  test: {
    maxWorkers: Math.max(3, availableParallelism() - 1),
    projects: projects.map((test) => ({ extends: true, test })),
  },
});
