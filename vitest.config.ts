/** Three projects: `unit` needs nothing, `integration` gets a throwaway PostgreSQL for the whole run, `crash` kills the built app. */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const outside = ["**/node_modules/**", "**/.next/**", "**/.build/**", "e2e/**", "data/**"];

export default defineConfig({
  oxc: { jsx: { runtime: "automatic" } },
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: /^server-only$/, replacement: `${root}lib/testing/empty-module.ts` },
    ],
  },
  test: {
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...outside, "**/*.integration.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          environment: "node",
          include: ["**/*.integration.test.ts"],
          exclude: outside,
          globalSetup: ["lib/testing/postgres-for-tests.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: "crash", environment: "node", include: ["e2e/crash/*.test.ts"] },
      },
    ],
  },
});
