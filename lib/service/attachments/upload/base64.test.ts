import fc from "fast-check";
import { expect, test } from "vitest";
import { readBase64 } from "./base64";

test("what was encoded comes back, with and without line breaks", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = Buffer.from(bytes).toString("base64");
      expect(readBase64(text)).toEqual(Buffer.from(bytes));
      expect(readBase64(text.replace(/(.{4})/g, "$1\r\n"))).toEqual(Buffer.from(bytes));
    }),
  );
});

test.each(["abc", "ab=c", "a===", "ab-_", "data:image/png;base64,AAAA", "%%%%"])("%s is not Base64", (text) => {
  expect(readBase64(text)).toBeUndefined();
});
