/** What `npm start`, `npm run dev` and `npm test` need before they can run: packages, builds and, for tests, a Chromium. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { requireChromium } from "./chromium.mjs";
import { PrepareError } from "./prepare-error.mjs";
import { requireBuilds } from "./builds.mjs";
import { requirePackages } from "./packages.mjs";

const project = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** @param {string} mode start, dev or test; ends the process with 1 when something cannot be had */
export async function prepareAll(mode) {
  try {
    await requirePackages(project);
    await requireBuilds(project, mode === "dev" ? ["bundles"] : ["bundles", "pages"]);
    if (mode === "test") await requireChromium(project);
  } catch (error) {
    const isExpected = error instanceof PrepareError;
    process.stderr.write(`${isExpected ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
    process.exit(1);
  }
}
