import { expect, test } from "vitest";
import { createNaming } from "./preparing-client";

test("a statement is kept from its fourth time on, always under the same name", () => {
  const nameOf = createNaming();
  const names = Array.from({ length: 6 }, () => nameOf("select 1"));
  expect(names.slice(0, 3)).toEqual([undefined, undefined, undefined]);
  expect(new Set(names.slice(3)).size).toBe(1);
});

test("different statements never share a name, and their number is bounded", () => {
  const nameOf = createNaming();
  const names = Array.from({ length: 5000 }, (_, number) => {
    for (let times = 0; times < 3; times += 1) nameOf(`select ${number}`);
    return nameOf(`select ${number}`);
  }).filter((name) => name !== undefined);
  expect(names).toHaveLength(200);
  expect(new Set(names).size).toBe(200);
});
