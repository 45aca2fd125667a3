/** Promises about the folder of the socket. */
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { chooseSocketFolder, fitsSocket, socketUrl } from "./socket-folder";

test("a socket path fits up to 107 bytes, counted in UTF-8", () => {
  expect(fitsSocket(`/${"a".repeat(92)}`)).toBe(true);
  expect(fitsSocket(`/${"a".repeat(93)}`)).toBe(false);
  expect(fitsSocket(`/${"单".repeat(31)}`)).toBe(false);
});

test("a folder that fits is taken as wished, one that does not is made elsewhere", async () => {
  expect(await chooseSocketFolder("/srv/my data")).toBe("/srv/my data");
  const elsewhere = await chooseSocketFolder(`/${"deep/".repeat(40)}`);
  expect(elsewhere.startsWith(tmpdir())).toBe(true);
  await rm(elsewhere, { recursive: true });
});

test("spaces and Chinese in the path survive in the address", () => {
  const url = new URL(socketUrl("/srv/my 数据", "tickets").replace("@/", "@host/"));
  expect(url.searchParams.get("host")).toBe("/srv/my 数据");
});
