/** What the project has of what it needs: packages, PostgreSQL, builds, a Chromium for the tests. */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { findBinaries } from "../postgres/binaries.mjs";
import { findDisguise } from "../postgres/unprivileged.mjs";
import { lookAt } from "../prepare/builds.mjs";
import { findChromium, hasChromium } from "../prepare/chromium.mjs";
import { arePackagesInstalled } from "../prepare/packages.mjs";
import { good, later, wrong } from "./finding.mjs";

/** @param {string} project */
export async function examinePackages(project) {
  return [
    arePackagesInstalled(project)
      ? good("The packages are installed as locked.")
      : later("The packages are not installed as locked; the next start installs them."),
  ];
}

/** @param {import("../postgres/unprivileged.mjs").Disguise} disguise */
function describe(disguise) {
  if (disguise.uid !== undefined) return `as the user ${disguise.uid}`;
  return disguise.wrap.length > 0 ? "in a user namespace, since we are root" : "as this user";
}

/** @param {string} project @param {NodeJS.Dict<string>} env */
export async function examinePostgres(project, env) {
  if (env["DATABASE_URL"]) return [good("DATABASE_URL is set; the embedded PostgreSQL is not needed.")];
  const binaries = findBinaries();
  if (!binaries) {
    return [
      later(
        `No embedded PostgreSQL for ${process.platform}-${process.arch} is installed yet. If it stays so, set DATABASE_URL.`,
      ),
    ];
  }
  const disguise = findDisguise(binaries.postgres, join(resolve(project, env["DATA_DIR"] || "data"), "postgres"));
  if (!disguise)
    return [wrong("PostgreSQL refuses to run as root here. Run as an ordinary user, or set DATABASE_URL.")];
  const [file = "", ...args] = [...disguise.wrap, binaries.postgres, "--version"];
  const { status, stdout, stderr, error } = spawnSync(file, args, { encoding: "utf8" });
  if (status === 0) return [good(`${stdout.trim()} runs ${describe(disguise)}.`)];
  return [
    wrong(`The embedded PostgreSQL does not run: ${(error?.message ?? stderr).trim()} Set DATABASE_URL to another.`),
  ];
}

/** @param {string} project */
export async function examineBuilds(project) {
  const looks = await Promise.all(["bundles", "pages"].map((name) => lookAt(project, name)));
  return [
    looks.every(({ isFresh }) => isFresh)
      ? good("The build is up to date.")
      : later("The build is older than the sources; the next start builds, in about a minute."),
  ];
}

export async function examineChromium() {
  const path = findChromium();
  if (path) return [good(`The tests use ${path}.`)];
  const isThere = await hasChromium().catch(() => false);
  return [
    isThere
      ? good("The tests use Playwright's Chromium.")
      : later("There is no Chromium; npm test tries to install one."),
  ];
}
