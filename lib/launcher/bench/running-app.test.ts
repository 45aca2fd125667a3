/** Promises about an app that does not come up. */
import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { untilReady } from "./running-app";

const run = (script: string) => spawn(process.execPath, ["-e", script], { stdio: ["pipe", "pipe", "pipe"] });

test("an app that hangs is stopped, and what it said is told", async () => {
  const app = run("console.log('waiting for the database'); setInterval(() => {}, 1000)");
  await expect(untilReady(app, 500)).rejects.toThrow(/^The app was not ready after 0.5 s:\nwaiting for the database/);
  expect(app.signalCode).toBe("SIGTERM");
});

test("an app that ends is told with its words", async () => {
  await expect(untilReady(run("console.log('Port 80 is in use.')"))).rejects.toThrow(
    "The app did not start:\nPort 80 is in use.",
  );
});

test("an app that says it is ready is ready", async () => {
  const app = run("console.log('Ready in 0.1 s'); process.stdin.resume()");
  await untilReady(app);
  app.stdin.end();
});
