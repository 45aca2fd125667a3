import { expect, test } from "vitest";
import { maskAccount, maskIp, maskName } from "./mask-person";

test.each([
  ["王小明", "王**"],
  ["张伟", "张*"],
  ["李", "李*"],
  ["Alice Liu", "A***"],
  ["", ""],
])("the name %s is shown as %s", (name, masked) => {
  expect(maskName(name)).toBe(masked);
});

test.each([
  ["203.0.113.7", "203.0.*.*"],
  ["2001:db8:85a3::8a2e:370:7334", "2001:db8:*"],
  ["::1", "::*"],
  ["unknown", "*"],
])("the address %s is shown as %s", (address, masked) => {
  expect(maskIp(address)).toBe(masked);
});

test.each([
  ["root", "ro**"],
  ["administrator", "ad**"],
  ["bob", "b**"],
  ["sa", "s**"],
  ["a", "**"],
  ["", "**"],
])("the account %s is shown as %s", (account, masked) => {
  expect(maskAccount(account)).toBe(masked);
});
