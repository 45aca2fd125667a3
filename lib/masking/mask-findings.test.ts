import fc from "fast-check";
import { expect, test } from "vitest";
import { findSensitive } from "./find-sensitive";
import { maskFindings } from "./mask-findings";

const mask = (text: string) => maskFindings(text, findSensitive(text));

test.each([
  ["the password: Abc@1234, thanks", "the password: ••••••, thanks"],
  ["密码：Abc@1234，谢谢", "密码：••••••，谢谢"],
  ["card 4111 1111 1111 1111 was charged", "card **** **** **** 1111 was charged"],
  ["call 13800000000 now", "call 138****0000 now"],
  ["call +86 138 0000 0000 now", "call +86 138****0000 now"],
  ["call +1 (415) 555-2671 now", "call +1 415****2671 now"],
  ["手机１３８００００００００", "手机138****0000"],
  ["mysql://root:s3cret@db:3306/shop", "mysql://root:••••••@db:3306/shop"],
  ["AK: QTWAOYTTINDUT2QVKYUC in use", "AK: •••••• in use"],
  ["nothing here", "nothing here"],
])("%s becomes %s", (text, masked) => {
  expect(mask(text)).toBe(masked);
});

const PIECES = [
  ..."password: |passwd=|pwd |密码：|密码|口令是|the password is |AK: |SK=|secret |token: |Bearer |X-Auth-Token: |mysql://root:|@db|://|".split(
    "|",
  ),
  ..."Abc@1234|13800000000|+86 138 0000 0000|4111 1111 1111 1111|4111111111111111|QTWAOYTTINDUT2QVKYUC|+1 415 555 2671".split(
    "|",
  ),
  ..."-----BEGIN PRIVATE KEY-----\n|-----END PRIVATE KEY-----|MIIEowIBAAKCAQEAu1SU|eyJhbGciOi.eyJzdWIi.abc|AKIAIOSFODNN7EXAMPLE".split(
    "|",
  ),
  ..." | |\n|:|=|\"|'|(|)|,|，|。|/|-|_|.|&x=|;|</|•|*|>|root|x|1|０|１３８|is|and|http".split("|"),
];
const hostileText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(""));

test("findings stand where they say, sorted and apart, and the same each time", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const findings = findSensitive(text);
      findings.forEach(({ start, end, value }, index) => {
        expect(text.slice(start, end)).toBe(value);
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(findings[index - 1]?.end ?? 0);
      });
      expect(findSensitive(text)).toEqual(findings);
    }),
    { numRuns: 2000 },
  );
});

test("nothing is found in a masked text", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(findSensitive(mask(text))).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});
