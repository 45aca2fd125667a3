import { isValidElement, Suspense } from "react";
import { expect, test } from "vitest";
import { Arriving } from "./arriving";

const meanwhile = "lines";

test("what is ready within a moment comes without a skeleton", async () => {
  const content = new Promise<string>((resolve) => setTimeout(resolve, 20, "rows"));
  expect(await Arriving({ content, meanwhile })).toBe("rows");
});

test("a refusal within a moment is the page's own, not that of a part of it", async () => {
  const content = Promise.reject(new Error("no such ticket"));
  await expect(Arriving({ content, meanwhile })).rejects.toThrow("no such ticket");
});

test("what takes longer follows its skeleton", async () => {
  const drawn = await Arriving({ content: new Promise<string>(() => {}), meanwhile });
  expect(isValidElement<{ fallback: string }>(drawn) && [drawn.type, drawn.props.fallback]).toEqual([
    Suspense,
    meanwhile,
  ]);
});
