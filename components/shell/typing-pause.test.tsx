// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useIsTyping } from "./typing-pause";

function Told() {
  return <p>{useIsTyping() ? "typing" : "free"}</p>;
}

const press = () => act(() => document.dispatchEvent(new KeyboardEvent("keydown", { key: "a" })));
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = "";
});
afterEach(() => vi.useRealTimers());

test("who is in no field is free at once", () => {
  render(<Told />);
  expect(screen.getByText("free")).toBeDefined();
});

test("who types is free only after a pause", () => {
  const field = document.body.appendChild(document.createElement("textarea"));
  field.focus();
  render(<Told />);
  for (let keys = 0; keys < 4; keys += 1) {
    pass(1000);
    press();
  }
  pass(1400);
  expect(screen.getByText("typing")).toBeDefined();
  pass(200);
  expect(screen.getByText("free")).toBeDefined();
});
