/** Browser tests against the built app, in a Chromium that is already on the machine if there is one. */
import { defineConfig } from "@playwright/test";
import { findChromium } from "./lib/launcher/prepare/chromium.mjs";

const executablePath = findChromium();
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./e2e/global-setup.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    baseURL: process.env["E2E_BASE_URL"],
    launchOptions: { args: [...quiet, ...asRoot], ...(executablePath ? { executablePath } : {}) },
  },
});
