/** The Chromium that the tests drive: one that is there, or one that we can install. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { PrepareError } from "./prepare-error.mjs";
import { run, told } from "./run-quietly.mjs";

/** The shell first: Debian's whole browser draws windows of its own even when headless, which costs the tests a third of their time. */
const USUAL = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** @param {NodeJS.ProcessEnv} env @returns {string | undefined} a Chromium outside Playwright's own folder */
export function findChromium(env = process.env) {
  const named = env["PLAYWRIGHT_CHROMIUM_PATH"];
  if (named) return existsSync(named) ? named : undefined;
  return USUAL.find((path) => existsSync(path));
}

async function hasPlaywrightsOwn() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}

/** @param {string} project */
async function installFromDebian(project) {
  if (process.getuid?.() !== 0 || (await run("apt-get", ["--version"], { cwd: project })).code !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { cwd: project, env });
  const packages = ["install", "-y", "--no-install-recommends", "chromium-headless-shell", "fonts-noto-cjk"];
  return (await run("apt-get", packages, { cwd: project, env })).code === 0 && findChromium() !== undefined;
}

/** @param {string} project */
async function installFromPlaywright(project) {
  const cli = join(project, "node_modules/@playwright/test/cli.js");
  return (await run(process.execPath, [cli, "install", "chromium"], { cwd: project })).code === 0;
}

export async function hasChromium() {
  return findChromium() !== undefined || (await hasPlaywrightsOwn());
}

/** @param {string} project */
export async function requireChromium(project) {
  const named = process.env["PLAYWRIGHT_CHROMIUM_PATH"];
  if (named && !existsSync(named)) throw new PrepareError(`PLAYWRIGHT_CHROMIUM_PATH ${named} does not exist.`);
  if (await hasChromium()) return;
  const install = async () => (await installFromDebian(project)) || (await installFromPlaywright(project));
  if (await told("Installing Chromium for the tests", install)) return;
  throw new PrepareError(
    "The tests need a Chromium and none could be installed. Install one and set PLAYWRIGHT_CHROMIUM_PATH to it.",
  );
}
