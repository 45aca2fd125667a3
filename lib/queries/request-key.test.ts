import { expect, test } from "vitest";
import { createRequestKeys } from "./request-key";

test("the same ticket keeps its key, a changed one gets another", () => {
  const keyOf = createRequestKeys();
  const first = keyOf({ simple_description: "a" });
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(keyOf({ simple_description: "a" })).toBe(first);
  expect(keyOf({ simple_description: "b" })).not.toBe(first);
});

test("two forms never share a key", () => {
  expect(createRequestKeys()("x")).not.toBe(createRequestKeys()("x"));
});
