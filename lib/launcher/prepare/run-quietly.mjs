/** Runs a program behind one calm line. Its output is shown only when it fails, and then all of it. */
import { spawn } from "node:child_process";

/**
 * @param {string} file @param {readonly string[]} args @param {{ cwd: string, env?: NodeJS.ProcessEnv }} where
 * @returns {Promise<{ code: number, output: string }>} code 127 when there is no such program
 */
export function run(file, args, { cwd, env = process.env }) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = [];
    const shell = process.platform === "win32";
    const child = spawn(file, args, { cwd, env, shell, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    child.on("error", (error) => resolve({ code: 127, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString("utf8") }));
  });
}

/**
 * One line for a piece of work: what it is, and how long it took when it is done.
 * @template T @param {string} what @param {() => Promise<T>} work @returns {Promise<T>}
 */
export async function told(what, work) {
  const since = performance.now();
  const isTerminal = process.stdout.isTTY;
  if (isTerminal) process.stdout.write(`${what} …`);
  const done = await work().catch((error) => {
    process.stdout.write(isTerminal ? "\n" : `${what} … failed\n`);
    throw error;
  });
  const seconds = Math.max(1, Math.round((performance.now() - since) / 1000));
  process.stdout.write(isTerminal ? ` ${seconds} s\n` : `${what} … ${seconds} s\n`);
  return done;
}
