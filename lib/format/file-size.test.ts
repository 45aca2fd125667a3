import { expect, test } from "vitest";
import { formatFileSize } from "./file-size";

test.each([
  [0, "0 B"],
  [1, "1 B"],
  [1023, "1,023 B"],
  [1024, "1 KB"],
  [1536, "1.5 KB"],
  [1_048_570, "1 MB"],
  [4 * 1024 * 1024, "4 MB"],
  [1.25 * 1024 ** 3, "1.3 GB"],
  [5000 * 1024 ** 4, "5,000 TB"],
])("%d bytes read as %s", (bytes, text) => {
  expect(formatFileSize(bytes, "en-US")).toBe(text);
});

test("Chinese readers see the same units", () => {
  expect(formatFileSize(2.5 * 1024 * 1024, "zh-CN")).toBe("2.5 MB");
});
