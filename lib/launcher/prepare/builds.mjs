/** The two builds, made again only when their sources changed. A stamp is removed before a build and written after it. */
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run, told } from "./run-quietly.mjs";
import { PrepareError } from "./prepare-error.mjs";
import { fingerprint } from "./sources.mjs";

/** @typedef {{ places: string[], except: string[], proof: string[], make: (project: string) => Promise<void> }} Build */

const SHARED = ["package.json", "package-lock.json", "tsconfig.json"];

/** @type {Record<string, Build>} */
const BUILDS = {
  bundles: {
    places: ["lib", ...SHARED],
    except: ["lib/queries", "lib/i18n", "lib/testing"],
    proof: [".build/launcher.mjs", ".build/service.mjs"],
    make: async (project) => (await import("./bundles.mjs")).makeBundles(project),
  },
  pages: {
    places: [
      "app",
      "components",
      "lib",
      "public",
      "next.config.mjs",
      "postcss.config.mjs",
      "tailwind.config.ts",
      "instrumentation.ts",
      "instrumentation-client.ts",
      "proxy.ts",
      ...SHARED,
    ],
    except: ["lib/launcher", "lib/service", "lib/testing"],
    proof: [".next/BUILD_ID"],
    make: buildPages,
  },
};

/** @param {string} project */
async function buildPages(project) {
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const next = join(project, "node_modules/next/dist/bin/next");
  const { code, output } = await run(process.execPath, [next, "build"], { cwd: project, env });
  if (code !== 0) throw new PrepareError(`${output.trimEnd()}\nThe pages could not be built; the reason is above.`);
}

const stampOf = (/** @type {string} */ project, /** @type {string} */ name) => join(project, ".build", `${name}.stamp`);

/**
 * Whether the build is there and made from the sources as they are now, and their fingerprint.
 * @param {string} project @param {string} name
 */
export async function lookAt(project, name) {
  const build = BUILDS[name];
  if (!build) throw new PrepareError(`There is no build called ${name}.`);
  const now = await fingerprint(project, build.places, build.except);
  const stamped = await readFile(stampOf(project, name), "utf8").catch(() => "");
  const isFresh = stamped === now && build.proof.every((path) => existsSync(join(project, path)));
  return { build, name, now, isFresh };
}

/** @param {string} project @param {readonly string[]} names */
export async function requireBuilds(project, names) {
  const looks = await Promise.all(names.map((name) => lookAt(project, name)));
  const stale = looks.filter(({ isFresh }) => !isFresh);
  if (stale.length === 0) return;
  await mkdir(join(project, ".build"), { recursive: true });
  const makeOne = async (/** @type {typeof stale[number]} */ { build, name, now }) => {
    await rm(stampOf(project, name), { force: true });
    await build.make(project);
    await writeFile(stampOf(project, name), now);
  };
  await told("Building", () => Promise.all(stale.map(makeOne)));
}
