// @vitest-environment jsdom
import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, test, vi } from "vitest";
import { patient } from "./patient";

afterEach(() => void vi.unstubAllGlobals());

test("the question is asked when the browser is idle, and answers as it would at once", async () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal("requestIdleCallback", (run: () => void) => idle.push(run));
  const ask = vi.fn(async ({ signal }: { signal: AbortSignal }) => (signal.aborted ? "too late" : "answer"));
  const answer = new QueryClient().fetchQuery(patient({ queryKey: ["asked"], queryFn: ask }));
  await Promise.resolve();
  expect(ask).not.toHaveBeenCalled();
  idle.forEach((run) => run());
  await expect(answer).resolves.toBe("answer");
});
