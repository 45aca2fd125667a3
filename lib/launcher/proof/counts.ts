/** Reads how many tests held from the reports of Vitest and Playwright. */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Count } from "./step";

const VitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, "utf8"));

export async function countVitest(path: string): Promise<Count> {
  const { numPassedTests, numFailedTests } = VitestReport.parse(await read(path));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** A test that held only at a second try did not hold. */
export async function countPlaywright(path: string): Promise<Count> {
  const { stats } = PlaywrightReport.parse(await read(path));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
