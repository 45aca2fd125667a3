import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readMasterKeyFile, writeMasterKeyFile } from "@/lib/sealing/master-key-file";
import { readMasterKeys } from "@/lib/sealing/master-keys";
import { aProof } from "@/lib/testing/operations/scene";
import { aService, type TestService } from "@/lib/testing/service-for-tests";
import { createKeyRing } from "../privacy/key-ring";
import { requireLookUpKeyOf } from "./look-up-key";

let service: TestService;
beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());

const startWith = (path: string) => requireLookUpKeyOf({ db: service.db, keys: createKeyRing(readMasterKeys(path)) });

test("a key file that lost its line for look-ups is refused; one contact that was tampered with is not its fault", async () => {
  await startWith(service.masterKeyFile);
  const { owner } = await service.anAccount();
  await aProof(service, owner, { contact_way: 0, contact_value: "13800004711", area_code: "86" });
  await aProof(service, owner, { contact_way: 1, contact_value: "ann@acme.example", area_code: "86" });
  await startWith(service.masterKeyFile);
  const path = join(service.folder, "restored.key");
  const { keys } = readMasterKeyFile(service.masterKeyFile);
  writeMasterKeyFile(path, { keys, lookUp: randomBytes(32) });
  await expect(startWith(path)).rejects.toThrow("The key of look-ups is not the one");
  await writeFile(path, "");
  await service.pool.query("update service.verified_contacts set contact_value = '\\x01' where contact_way = 0");
  await startWith(service.masterKeyFile);
});
