import { expect, test } from "vitest";
import { addAddresses } from "./cc-addresses";

test("pasted addresses are parted, however they were", () => {
  expect(addAddresses([], "a@x.cn, b@x.cn；c@x.cn\nd@x.cn  e@x.cn、f@x.cn")).toEqual(
    ["a", "b", "c", "d", "e", "f"].map((name) => `${name}@x.cn`),
  );
});

test("an address counts once, whatever its case", () => {
  expect(addAddresses(["a@x.cn"], "A@x.cn b@x.cn B@X.CN")).toEqual(["a@x.cn", "b@x.cn"]);
});
