/** The verification code that was sent to an address last, from the outbox of the running app. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export async function codeInOutbox(to: string): Promise<string> {
  const folder = join(process.env["E2E_DATA_DIR"] ?? "", "outbox");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).toSorted();
  for (const name of names.toReversed()) {
    const notice = JSON.parse(await readFile(join(folder, name), "utf8")) as { to: string; text: string };
    const code = notice.to === to ? /\d{6}/.exec(notice.text)?.[0] : undefined;
    if (code !== undefined) return code;
  }
  throw new Error(`no code was sent to ${to}`);
}
