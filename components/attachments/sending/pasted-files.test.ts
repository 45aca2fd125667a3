import { expect, test } from "vitest";
import { fileOfText, filesOnClipboard, nameScreenshots } from "./pasted-files";

const AT = new Date(2026, 2, 1, 8, 0);
const picture = (name = "image.png") => new File(["x"], name, { type: "image/png" });
const names = (files: File[]) => files.map(({ name }) => name);

test("a pasted screenshot is named after its time", () => {
  expect(names(nameScreenshots([picture()], [], AT))).toEqual(["screenshot-20260301-0800.png"]);
});

test("two of the same minute get names of their own", () => {
  const taken = ["screenshot-20260301-0800.png"];
  expect(names(nameScreenshots([picture(), picture()], taken, AT))).toEqual([
    "screenshot-20260301-0800-2.png",
    "screenshot-20260301-0800-3.png",
  ]);
});

test("a copied file keeps its name", () => {
  expect(names(nameScreenshots([picture("console.png")], [], AT))).toEqual(["console.png"]);
});

test("text that brings a picture of itself is pasted as text", () => {
  const files = [picture()] as unknown as FileList;
  expect(filesOnClipboard({ files, types: ["text/plain", "Files"] })).toEqual([]);
  expect(filesOnClipboard({ files, types: ["Files"] })).toHaveLength(1);
});

test("a text that becomes a file is named after its time, and no two alike", async () => {
  const file = fileOfText("line\nline", ["pasted-text-20260301-0800.txt"], AT);
  expect([file.name, file.type]).toEqual(["pasted-text-20260301-0800-2.txt", "text/plain"]);
  expect(await file.text()).toBe("line\nline");
});
