/** Every finding on a line of its own, good ones too. Ends with 1 when `npm start` would fail. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";
import { examineBuilds, examineChromium, examinePackages, examinePostgres } from "./project-findings.mjs";
import { examineDataFolder, examineNpm, examinePorts, examineNode } from "./machine-findings.mjs";

const project = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const WORDS = { good: "ok     ", later: "note   ", wrong: "wrong  " };

function environment() {
  const path = join(project, ".env");
  return { ...(existsSync(path) ? parseEnv(readFileSync(path, "utf8")) : {}), ...process.env };
}

export async function examineAll() {
  const env = environment();
  const examinations = [
    examineNode(),
    examineNpm(project),
    examinePackages(project),
    examinePostgres(project, env),
    examineDataFolder(project, env),
    examinePorts(project, env),
    examineBuilds(project),
    examineChromium(),
  ];
  const findings = (await Promise.all(examinations)).flat();
  for (const { state, sentence } of findings) process.stdout.write(`${WORDS[state]}${sentence}\n`);
  const isWrong = findings.some(({ state }) => state === "wrong");
  process.stdout.write(isWrong ? "\nnpm start would fail.\n" : "\nnpm start can run.\n");
  process.exit(isWrong ? 1 : 0);
}
