/** The demo accounts and their generated password, told at the terminal by the start that made them and never again. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const pathIn = (dataDir: string) => join(dataDir, "demo-accounts.txt");

export function hasDemoAccounts(dataDir: string): boolean {
  return existsSync(pathIn(dataDir));
}

export function demoAccounts(dataDir: string): string {
  return readFileSync(pathIn(dataDir), "utf8").trimEnd();
}
