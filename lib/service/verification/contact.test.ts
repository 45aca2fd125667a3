import { expect, test } from "vitest";
import { findContact } from "./contact";

const same = (way: 0 | 1, value: string, area?: string) => findContact(way, value, area)?.same;

test("one number in several ways is one number", () => {
  const ways = [
    same(0, "13800000000", "86"),
    same(0, "138 0000 0000", "+86"),
    same(0, "138-0000-0000", "0086"),
    same(0, "+8613800000000"),
    same(0, "008613800000000"),
    same(0, "13800000000"),
  ];
  expect(new Set(ways).size).toBe(1);
  expect(same(0, "13800000000", "852")).not.toBe(ways[0]);
});

test("an address is the same in capitals", () => {
  expect(same(1, "Ann@Acme.Example")).toBe(same(1, " ann@acme.example "));
});

test("messages go to the whole number and to the address as written", () => {
  expect(findContact(0, "138 0000 0000", "86")?.to).toBe("+8613800000000");
  expect(findContact(1, "Ann@acme.example")?.to).toBe("Ann@acme.example");
});

test.each([
  [0, "call me"],
  [0, "12"],
  [0, "1".repeat(30)],
  [1, "no address"],
  [1, "a***@acme.example"],
] as const)("%i %s is no contact", (way, value) => expect(findContact(way, value)).toBeUndefined());
