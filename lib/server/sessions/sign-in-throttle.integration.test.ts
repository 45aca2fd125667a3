import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { aConsole } from "@/lib/testing/console-for-tests";
import { pool } from "../db/database";
import { countTry, forgetTry, removeOldTries, WRONG_PASSWORDS_MAX } from "./sign-in-throttle";

let console: Awaited<ReturnType<typeof aConsole>>;
beforeAll(async () => {
  console = await aConsole();
});
beforeEach(async () => {
  await pool().query("delete from console.sign_in_tries");
});
afterAll(() => console.close());

const ADDRESS = "192.0.2.77";
const refusal = { code: "IAM.429" };

async function triesFrom(address: string, times: number, count = countTry): Promise<void> {
  for (let tries = 0; tries < times; tries += 1) await count(address);
}

test("all instances count together, and a new one does not begin anew", async () => {
  await triesFrom(ADDRESS, WRONG_PASSWORDS_MAX - 1);
  vi.resetModules();
  const other = await import("./sign-in-throttle");
  await other.countTry(ADDRESS);
  await expect(countTry(ADDRESS)).rejects.toMatchObject(refusal);
  await expect(other.countTry(ADDRESS)).rejects.toMatchObject({
    ...refusal,
    options: { retryAfter: expect.closeTo(600, -1) as number },
  });
  await forgetTry(ADDRESS);
});

test("a network of IPv6 counts as one address", async () => {
  for (let host = 1; host <= WRONG_PASSWORDS_MAX; host += 1) await countTry(`2001:db8:1:2::${host.toString(16)}`);
  await expect(countTry("2001:db8:1:2:ffff::1")).rejects.toMatchObject(refusal);
  await countTry("2001:db8:1:3::1");
});

test("no address is kept, and what is over goes with the sweep", async () => {
  await countTry(ADDRESS);
  const { rows } = await pool().query<{ text: string }>("select t::text as text from console.sign_in_tries t");
  expect(rows).toHaveLength(1);
  expect(rows[0]?.text).not.toContain(ADDRESS);
  expect(rows[0]?.text).not.toContain(Buffer.from(ADDRESS).toString("base64url"));
  expect(await removeOldTries(new Date(Date.now() + 590_000))).toBe(0);
  expect(await removeOldTries(new Date(Date.now() + 610_000))).toBe(1);
});

test("trouble with the database keeps nobody out, and guesses are still counted", async () => {
  await pool().query("alter table console.sign_in_tries rename to sign_in_tries_away");
  try {
    await triesFrom(ADDRESS, WRONG_PASSWORDS_MAX);
    await expect(countTry(ADDRESS)).rejects.toMatchObject(refusal);
    await countTry("192.0.2.78");
    await forgetTry("192.0.2.78");
  } finally {
    await pool().query("alter table console.sign_in_tries_away rename to sign_in_tries");
  }
});
