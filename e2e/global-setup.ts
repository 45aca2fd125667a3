/** Starts the built app for all browser tests and tells them where it is. */
import { startApp } from "../lib/launcher/bench/running-app";

export default async function globalSetup(): Promise<() => Promise<void>> {
  const app = await startApp();
  process.env["E2E_BASE_URL"] = app.console;
  process.env["E2E_SERVICE_URL"] = app.service;
  process.env["E2E_PASSWORD"] = app.password;
  process.env["E2E_DATA_DIR"] = app.dataDir;
  return app.stop;
}
