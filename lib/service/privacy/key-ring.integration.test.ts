import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aDatabase } from "@/lib/testing/database-for-tests";
import { masterKeysOf } from "@/lib/sealing/master-keys";
import { SealingError } from "@/lib/sealing/sealing-error";
import { createKeyRing } from "./key-ring";

const masterKey = masterKeysOf(randomBytes(32));
const PLACE = "tickets.remind_mail:TS-1";

let database: Awaited<ReturnType<typeof aDatabase>>;
beforeAll(async () => {
  database = await aDatabase();
});
afterAll(() => database.close());

test("what was sealed after a failed transaction opens in another process", async () => {
  const keys = createKeyRing(masterKey);
  const failed = database.db.transaction(async (tx) => {
    await keys.seal(tx, "acme", PLACE, "one");
    await keys.seal(tx, "acme", PLACE, "two");
    throw new Error("refused");
  });
  await expect(failed).rejects.toThrow("refused");
  const sealed = await database.db.transaction((tx) => keys.seal(tx, "acme", PLACE, "bob@acme.example"));
  expect(await createKeyRing(masterKey).unseal(database.db, "acme", PLACE, sealed)).toBe("bob@acme.example");
});

test("several values of one transaction share the account's key", async () => {
  const keys = createKeyRing(masterKey);
  const sealed = await database.db.transaction(async (tx) => [
    await keys.seal(tx, "globex", PLACE, "one"),
    await keys.seal(tx, "globex", PLACE, "two"),
  ]);
  const opened = await Promise.all(sealed.map((one) => keys.unseal(database.db, "globex", PLACE, one)));
  expect(opened).toEqual(["one", "two"]);
  const { rows } = await database.pool.query(
    "select count(*)::int as keys from service.data_keys where domain_id = 'globex'",
  );
  expect(rows).toEqual([{ keys: 1 }]);
});

test("the wrong master key opens nothing", async () => {
  const sealed = await database.db.transaction((tx) => createKeyRing(masterKey).seal(tx, "initech", PLACE, "x"));
  await expect(
    createKeyRing(masterKeysOf(randomBytes(32))).unseal(database.db, "initech", PLACE, sealed),
  ).rejects.toThrow();
});

test("a value whose data key is gone opens nowhere", async () => {
  const sealed = await database.db.transaction((tx) => createKeyRing(masterKey).seal(tx, "umbrella", PLACE, "x"));
  await database.pool.query("delete from service.data_keys where domain_id = 'umbrella'");
  await expect(createKeyRing(masterKey).unseal(database.db, "umbrella", PLACE, sealed)).rejects.toThrow(SealingError);
});
