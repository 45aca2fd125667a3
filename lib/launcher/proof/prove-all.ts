/** The mode `test`: everything that proves the project, in order; a failure does not hide what comes after it. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Say } from "../processes/keep-running";
import { listenForStop } from "../start/stop-signals";
import { countPlaywright, countVitest } from "./counts";
import { countOf, runStep, type Count, type Step } from "./step";

type Run = { readonly project: string; readonly say: Say; readonly signal: AbortSignal };

const npm = (script: string) => ["npm", "run", "--silent", script];

function vitestStep(project: string, name: string, suites: readonly string[]): Step {
  const report = join(project, `.build/vitest-${suites.join("-")}.json`);
  const chosen = suites.flatMap((suite) => ["--project", `${suite}*`]);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return {
    name,
    command: [process.execPath, join(project, "node_modules/vitest/vitest.mjs"), "run", ...chosen, ...reporters],
    env: { NODE_ENV: "test" },
    count: () => countVitest(report),
  };
}

function stepsOf(project: string): readonly (readonly Step[])[] {
  const playwright = join(project, ".build/playwright.json");
  return [
    [
      { name: "Types", command: npm("types") },
      { name: "Lint", command: npm("lint") },
      { name: "Nothing unused", command: npm("unused") },
      { name: "Format", command: npm("format:check") },
    ],
    [vitestStep(project, "Unit and integration tests", ["unit", "integration"])],
    [vitestStep(project, "The built app under kill -9", ["crash"])],
    [
      {
        name: "The built app in Chromium",
        command: [
          process.execPath,
          join(project, "node_modules/@playwright/test/cli.js"),
          "test",
          "--reporter=list,json",
        ],
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwright },
        count: () => countPlaywright(playwright),
      },
    ],
  ];
}

/** Steps of one group run side by side; only a lone step writes to the terminal as it goes. */
async function proveGroup(group: readonly Step[], { project, say, signal }: Run): Promise<Count[]> {
  const isKept = group.length > 1 || !group[0]?.count;
  say(`\n== ${group.map(({ name }) => name).join(" · ")}`);
  const prove = async (step: Step) => {
    const since = performance.now();
    const { code, output } = await runStep(step, project, isKept, signal);
    const count = await countOf(step, code);
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    if (code !== 0 && output.trim() !== "") say(output.trimEnd());
    say(`${step.name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
    return count;
  };
  return Promise.all(group.map(prove));
}

/** Gives the exit code. */
export async function proveAll(project: string, say: Say): Promise<number> {
  const run: Run = { project, say, signal: listenForStop().stop };
  for (const report of ["vitest-unit-integration", "vitest-crash", "playwright"])
    await rm(join(project, `.build/${report}.json`), { force: true });
  const counts: Count[] = [];
  for (const group of stepsOf(project)) if (!run.signal.aborted) counts.push(...(await proveGroup(group, run)));
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0) + (run.signal.aborted ? 1 : 0);
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
