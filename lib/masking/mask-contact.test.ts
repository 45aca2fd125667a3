import fc from "fast-check";
import { expect, test } from "vitest";
import { maskEmail, maskMobile } from "./mask-contact";

test.each([
  ["alice@acme.example", "a***@acme.example"],
  ["a@b.example", "a***@b.example"],
  ["张伟@acme.example", "张***@acme.example"],
  ['"odd@name"@acme.example', '"***@acme.example'],
  ["no address", "***"],
  ["@acme.example", "***"],
  ["", "***"],
])("%s is shown as %s", (address, masked) => {
  expect(maskEmail(address)).toBe(masked);
  expect(maskEmail(masked)).toBe(masked);
});

test.each([
  ["13800000000", "138****0000"],
  ["138 0000 0000", "138****0000"],
  ["+8613800000000", "+86138****0000"],
  ["+86 13800000000", "+86 138****0000"],
  ["86-13800000000", "86-138****0000"],
  ["+1 4155552671", "+1 415****2671"],
  ["91234567", "91****67"],
  ["123456", "****"],
  ["12", "****"],
  ["", "****"],
])("%s is shown as %s", (number, masked) => {
  expect(maskMobile(number)).toBe(masked);
  expect(maskMobile(masked)).toBe(masked);
});

test("a masked number hides at least three of its digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000_000, max: 99_999_999_999 }), (number) => {
      expect(maskMobile(String(number)).replace(/\D/g, "").length).toBeLessThanOrEqual(
        Math.max(4, String(number).length - 3),
      );
    }),
  );
});
