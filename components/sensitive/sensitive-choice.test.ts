import fc from "fast-check";
import { expect, test } from "vitest";
import { findSensitive } from "@/lib/masking/find-sensitive";
import { applyActions, excerptOf, withoutRoom, type SensitiveAction } from "./sensitive-choice";

const WORDS = { marker: "(moved)", labelOf: (kind: string) => kind };
const ROOM = { movedLengthMax: 400 };
const TEXT = "login root\npassword: Tr0ub4dor&3-zebra and call 13800138000 please";

const apply = (actions: SensitiveAction[], room = ROOM) =>
  applyActions(TEXT, findSensitive(TEXT), actions, WORDS, room);

test("what is moved leaves the text and stands in the box under its kind", () => {
  const { text, moved } = apply(["move", "keep"]);
  expect(text).toBe("login root\npassword: (moved) and call 13800138000 please");
  expect(moved).toBe("password: Tr0ub4dor&3-zebra");
});

test("each finding goes its own way", () => {
  expect(apply(["mask", "move"])).toEqual({
    text: "login root\npassword: •••••• and call (moved) please",
    moved: "phone: 13800138000",
  });
});

test("what is kept stays as it was written", () => {
  expect(apply(["keep", "keep"])).toEqual({ text: TEXT, moved: "" });
});

test("what has no room in the box is told, and never sent in clear", () => {
  const room = { movedLengthMax: 5 };
  expect(withoutRoom(TEXT, findSensitive(TEXT), ["move", "mask"], WORDS, room)).toHaveLength(1);
  expect(apply(["move", "mask"], room).text).not.toContain("Tr0ub4dor");
});

test("an excerpt shows the words around a finding and no secret of its line", () => {
  const findings = findSensitive(TEXT);
  const [password] = findings;
  expect(password).toBeDefined();
  if (password === undefined) return;
  const excerpt = excerptOf(TEXT, findings, password);
  expect(excerpt).toContain("password: ••••••");
  expect(excerpt).not.toMatch(/Tr0ub4dor|13800138000|login root/);
});

test("masking everything leaves nothing to be found", () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9]{6}[!&%][A-Za-z0-9]{4}$/);
  fc.assert(
    fc.property(secret, fc.lorem(), (value, words) => {
      const text = `${words} password: ${value} ${words}`;
      const findings = findSensitive(text);
      const { text: masked } = applyActions(
        text,
        findings,
        findings.map(() => "mask" as const),
        WORDS,
        ROOM,
      );
      expect(masked).not.toContain(value);
    }),
  );
});
