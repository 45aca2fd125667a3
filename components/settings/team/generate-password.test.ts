import { expect, test } from "vitest";
import { brokenPasswordRules } from "@/lib/contract/password-rule";
import { generatePassword } from "./generate-password";

test("a generated password keeps every rule, and none comes twice", () => {
  const made = Array.from({ length: 200 }, generatePassword);
  for (const password of made) expect(brokenPasswordRules(password, "nora")).toEqual([]);
  expect(new Set(made).size).toBe(made.length);
});
