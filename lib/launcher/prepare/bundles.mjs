/** Bundles the launcher and the service for Node. Packages stay outside; migrations lie beside the bundle that runs them. */
import { existsSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { PrepareError } from "./prepare-error.mjs";

const MIGRATIONS = { service: "lib/service/db/migrations", console: "lib/server/db/migrations" };

/** @param {string} project @param {string} name @returns {import("esbuild").BuildOptions} */
export function bundleOptions(project, name) {
  return {
    absWorkingDir: project,
    entryPoints: { [name]: `lib/${name}/main.ts` },
    outdir: ".build",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    sourcemap: true,
    tsconfig: "tsconfig.json",
    logLevel: "silent",
  };
}

/** @param {string} project */
export async function copyMigrations(project) {
  for (const [name, folder] of Object.entries(MIGRATIONS)) {
    const target = join(project, ".build/migrations", name);
    await rm(target, { recursive: true, force: true });
    if (existsSync(join(project, folder))) await cp(join(project, folder), target, { recursive: true });
  }
}

/** @param {unknown} error */
function explain(error) {
  const faults = error instanceof Error && "errors" in error && Array.isArray(error.errors) ? error.errors : [];
  const lines = faults.map(({ text, location }) => `${location ? `${location.file}:${location.line}: ` : ""}${text}`);
  return new PrepareError(
    `${lines.join("\n") || error}\nThe launcher or the service could not be built; the reason is above.`,
  );
}

/** @param {string} project */
export async function makeBundles(project) {
  const { build } = await import("esbuild");
  try {
    await Promise.all(["launcher", "service"].map((name) => build(bundleOptions(project, name))));
  } catch (error) {
    throw explain(error);
  }
  await copyMigrations(project);
}
