import { expect, test } from "vitest";
import type { Operation } from "@/lib/contract/operation";
import { OPERATIONS } from "@/lib/contract/operations";
import { ADDRESSES } from "./addresses";

test("the browser's addresses are those of the contract, and only of operations a browser may ask for", () => {
  const allowed = Object.entries(OPERATIONS as Record<string, Operation>).filter(([, one]) => one.browser === true);
  expect(ADDRESSES).toEqual(Object.fromEntries(allowed.map(([name, one]) => [name, `${one.method} ${one.path}`])));
});
