import { beforeEach, expect, test, vi } from "vitest";
import { checkFile, maskedCopyOf } from "./check-file";
import { sendFile } from "./send-file";
import type { Upload } from "./upload";
import { UploadRunner } from "./upload-runner";

vi.mock("./check-file", () => ({ checkFile: vi.fn(), maskedCopyOf: vi.fn() }));
vi.mock("./send-file", () => ({ sendFile: vi.fn() }));

const original = new File(["password = x"], "app.log");
const copy = new File(["password = ••••••"], "app.log");
const FOUND = { isText: true, isComplete: true, findings: [{ kind: "password", line: 1, excerpt: "••••••" }] } as const;
const BROKEN = new Error("could not be read");

let item: Upload | undefined;
const step = () => item?.state.step;
const reaches = (wanted: string) => vi.waitFor(() => expect(step()).toBe(wanted));

function start(): UploadRunner {
  const runner = new UploadRunner("message", (items) => (item = items[0]));
  runner.add(original);
  return runner;
}

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(checkFile).mockResolvedValue({ ...FOUND, findings: [...FOUND.findings] });
  vi.mocked(maskedCopyOf).mockResolvedValue(copy);
  vi.mocked(sendFile).mockResolvedValue("att1");
});

test("after a failed search the file is searched again, not sent", async () => {
  vi.mocked(checkFile).mockRejectedValueOnce(BROKEN);
  const runner = start();
  await reaches("failed");
  runner.retry("upload-1");
  await reaches("asking");
  expect(sendFile).not.toHaveBeenCalled();
});

test("after a failed masking only the masked copy is sent", async () => {
  vi.mocked(maskedCopyOf).mockRejectedValueOnce(BROKEN);
  const runner = start();
  await reaches("asking");
  runner.decide("upload-1", "mask");
  await reaches("failed");
  runner.retry("upload-1");
  await reaches("done");
  expect(vi.mocked(sendFile).mock.calls.map(([file]) => file)).toEqual([copy]);
});

test("after a failed sending the same masked copy is sent again", async () => {
  vi.mocked(sendFile).mockRejectedValueOnce(BROKEN);
  const runner = start();
  await reaches("asking");
  runner.decide("upload-1", "mask");
  await reaches("failed");
  runner.retry("upload-1");
  await reaches("done");
  expect(maskedCopyOf).toHaveBeenCalledTimes(1);
  expect(vi.mocked(sendFile).mock.calls.map(([file]) => file)).toEqual([copy, copy]);
});
