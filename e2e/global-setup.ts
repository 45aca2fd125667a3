/** Starts the built app for all browser tests and tells them where it is; a running one is taken when all four addresses of it are told. */
import { startApp } from "../lib/launcher/bench/running-app";

const TOLD = ["E2E_BASE_URL", "E2E_SERVICE_URL", "E2E_PASSWORD", "E2E_DATA_DIR"] as const;

export default async function globalSetup(): Promise<() => Promise<void>> {
  if (TOLD.every((name) => process.env[name])) return async () => undefined;
  const app = await startApp({ ALLOW_PRIVATE_HOSTS: "true" });
  process.env["E2E_BASE_URL"] = app.console;
  process.env["E2E_SERVICE_URL"] = app.service;
  process.env["E2E_PASSWORD"] = app.password;
  process.env["E2E_DATA_DIR"] = app.dataDir;
  return app.stop;
}
