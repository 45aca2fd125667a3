import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { formV1, uploadV1, V1 } from "@/lib/testing/upload-v1";

let service: TestService;
let bob: Person;
let stranger: Person;

beforeAll(async () => {
  service = await aService();
  stranger = (await service.anAccount()).owner;
});
afterAll(() => service.close());
beforeEach(async () => {
  bob = (await service.anAccount()).owner;
});

const OLD_OFFICE = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2048)]);

test("files of kinds that only version 1.0 takes are taken, and the others not", async () => {
  expect(await uploadV1(bob, "report.doc", OLD_OFFICE)).toHaveProperty("accessoryId");
  expect(await uploadV1(bob, "table.xls", OLD_OFFICE)).toHaveProperty("accessoryId");
  expect(await uploadV1(bob, "server.log")).toMatchObject({ error_code: "OSM.01010001", field: "accessoryData" });
  expect(await uploadV1(bob, "report.doc", "not that")).toMatchObject({ error_code: "OSM.01010001" });
});

test("files over 2 MB are refused", async () => {
  const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, "x");
  expect(await uploadV1(bob, "large.txt", megabytes(2))).toHaveProperty("accessoryId");
  const answer = await uploadV1(bob, "larger.txt", Buffer.concat([megabytes(2), Buffer.from("x")]));
  expect(answer).toMatchObject({ error_code: "OSM.01010001", field: "accessoryData" });
  expect(answer.error_msg).toContain("2 MB");
});

test("a file needs a name and a place it belongs to", async () => {
  const nameless = formV1("a.txt", "words");
  nameless.delete("accessoryName");
  for (const raw of [nameless, formV1("a.txt", "words", "elsewhere")])
    expect((await bob.fetch("POST", `${V1}/accessory`, { raw })).status).toBe(400);
});

test("files come back one by one, several in an archive, by either address", async () => {
  const [one, other] = [(await uploadV1(bob, "one.txt", "first")).accessoryId, (await uploadV1(bob)).accessoryId];
  const single = await bob.fetch("GET", `${V1}/accessory?id=${one}`);
  expect(await single.text()).toBe("first");
  for (const address of [`${V1}/accessory?id=${one},${other}`, `${V1}/accessory/${one},${other}`]) {
    const several = await bob.fetch("GET", address);
    expect(several.headers.get("content-type")).toBe("application/zip");
    await several.arrayBuffer();
  }
});

test("files of someone else do not exist, and eleven are too many", async () => {
  const { accessoryId } = await uploadV1(bob);
  expect((await stranger.get(`${V1}/accessory?id=${accessoryId}`)).body).toMatchObject({
    error_code: "OSM.01010001",
    field: "accessoryId",
  });
  expect((await stranger.remove(`${V1}/accessory`, { accessoryId })).body.error_code).toBe("OSM.01010001");
  const many = Array.from({ length: 11 }, (_, index) => String(index).padStart(32, "0")).join(",");
  expect((await bob.get(`${V1}/accessory?id=${many}`)).body.error_code).toBe("OSM.01010001");
});

test("files can be removed while they are unused", async () => {
  const { accessoryId } = await uploadV1(bob);
  expect((await bob.remove(`${V1}/accessory`, { accessoryId })).body).toEqual({});
  expect((await bob.remove(`${V1}/accessory`, { accessoryId })).body.error_code).toBe("OSM.01010001");
});
