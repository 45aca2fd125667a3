/** One step of the proof: a program, and how to read from its traces how many promises held. */
import { spawn } from "node:child_process";

export type Count = { readonly passed: number; readonly failed: number };

export type Step = {
  readonly name: string;
  /** A program of node_modules with its arguments, or a script of package.json. */
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Reads the counts that the program wrote; without it the step counts as one. */
  readonly count?: () => Promise<Count>;
};

export type Ended = { readonly code: number; readonly output: string };

/** Runs it; what it prints goes to the terminal as it comes, or is kept for later. */
export function runStep(step: Step, project: string, isKept: boolean, signal: AbortSignal): Promise<Ended> {
  const [file = "", ...args] = step.command;
  return new Promise((resolve) => {
    const output: Buffer[] = [];
    const env = { ...process.env, ...step.env };
    const child = spawn(file, args, {
      cwd: project,
      env,
      signal,
      stdio: ["ignore", isKept ? "pipe" : "inherit", isKept ? "pipe" : "inherit"],
    });
    child.stdout?.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", (error) => output.push(Buffer.from(error.message)));
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString("utf8") }));
  });
}

/** A step that ended badly has at least one failure, whatever it wrote; one without traces counts as one. */
export async function countOf(step: Step, code: number): Promise<Count> {
  const whole = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!step.count) return whole;
  const counted = await step.count().catch(() => undefined);
  if (!counted) return { passed: 0, failed: 1 };
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}
