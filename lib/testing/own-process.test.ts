import { join } from "node:path";
import { expect, test } from "vitest";
import { filesWithOwnProcess } from "./own-process.mjs";

const alone = filesWithOwnProcess(join(import.meta.dirname, "../.."));

test.each([
  ["with a page in it", "components/tickets/ticket-list.test.tsx"],
  ["that replaces modules", "components/ticket-form/form/late-resolver.test.ts"],
  ["that sets settings", "lib/server/sessions/cookie.test.ts"],
  ["that listens to every request of its process", "lib/stopping/close-connections.test.ts"],
  ["of the console, whose settings are read once", "lib/server/sessions/vault.integration.test.ts"],
])("a test file %s has a process of its own", (_, file) => {
  expect(alone).toContain(file);
});

test("a path is a pattern that means itself alone", () => {
  expect(alone).toContain("app/api/auth/\\[...nextauth\\]/route.test.ts");
});

test("a rule and an operation share a process with others", () => {
  expect(alone).not.toContain("lib/masking/mask-findings.test.ts");
  expect(alone).not.toContain("lib/service/tickets/ticket-life.integration.test.ts");
});
