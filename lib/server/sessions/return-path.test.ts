import { expect, test } from "vitest";
import fc from "fast-check";
import { safeReturnPath, signInPath } from "./return-path";

test("sign-in leads back to the same page with its filters", () => {
  expect(safeReturnPath("/tickets?status=1&app_key=disk%20full#row")).toBe("/tickets?status=1&app_key=disk%20full#row");
});

test.each([
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/a\nb",
  "/..//evil.example",
  "javascript:alert(1)",
  "tickets",
  "",
  "/sign-in?from=/sign-in",
  "/api/auth/signout",
  `/${"a".repeat(3000)}`,
])("%j is no way back", (from) => {
  expect(safeReturnPath(from)).toBeUndefined();
});

test("whatever is given, the way back stays on this site", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("/", "\\", ".", "a", ":", "@", "?", "#", "%", "2", "f", "\t") }),
      (text) => {
        const path = safeReturnPath(`/${text}`);
        if (path !== undefined) expect(new URL(path, "https://console.example").origin).toBe("https://console.example");
      },
    ),
  );
});

test("the address of sign-in keeps where one came from, and nothing that is not ours", () => {
  expect(signInPath("/tickets?a=1")).toBe("/sign-in?from=%2Ftickets%3Fa%3D1");
  expect(signInPath("//evil.example")).toBe("/sign-in");
  expect(signInPath(undefined)).toBe("/sign-in");
});
