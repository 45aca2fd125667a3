import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createLinkToken, readLinkToken } from "./link-token";

const AT = new Date("2026-03-01T08:00:00Z");
const sign = (text: string) => createHmac("sha256", "key").update(text).digest();
const claim = { accessory_id: "a".repeat(32), domain_id: "d", user_id: "u", group_id: "g", ends: AT.getTime() + 1000 };
const token = createLinkToken(claim, sign);

test("a link says what was signed until it ends", () => {
  expect(readLinkToken(token, sign, AT)).toEqual(claim);
  expect(readLinkToken(token, sign, new Date(claim.ends - 1))).toEqual(claim);
  expect(readLinkToken(token, sign, new Date(claim.ends))).toBeUndefined();
});

test("a link signed with another key is none", () => {
  const other = (text: string) => createHmac("sha256", "other").update(text).digest();
  expect(readLinkToken(createLinkToken(claim, other), sign, AT)).toBeUndefined();
});

test("no change of a link opens anything", () => {
  const [text = "", signature = ""] = token.split(".");
  const forged = Buffer.from(JSON.stringify({ ...claim, domain_id: "e" })).toString("base64url");
  for (const changed of [`${forged}.${signature}`, text, `${text}.`, `${token}.`, `.${signature}`, `${token}.x`, ""])
    expect(readLinkToken(changed, sign, AT)).toBeUndefined();
  fc.assert(
    fc.property(fc.nat({ max: text.length - 1 }), fc.constantFrom("A", "b", "-", "9"), (place, char) => {
      const changed = `${text.slice(0, place)}${char}${text.slice(place + 1)}`;
      return changed === text || readLinkToken(`${changed}.${signature}`, sign, AT) === undefined;
    }),
  );
});

test("no text at all makes it fail", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => readLinkToken(text, sign, AT) === undefined));
});
