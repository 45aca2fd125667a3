// @vitest-environment jsdom
/** Messages in the corner. */
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { renderIn } from "@/lib/testing/in-language";
import { ToastRegion } from "./toast-region";
import { addToast, useToast } from "./toast-queue";

function Example() {
  const toast = useToast();
  return (
    <>
      <button onClick={() => toast.success("Submitted as TS-104233.")}>Go well</button>
      <button onClick={() => toast.failure("Already urged.")}>Go wrong</button>
    </>
  );
}

beforeEach(async () => {
  await renderIn(
    "en-US",
    <ToastRegion>
      <Example />
    </ToastRegion>,
  );
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

test("a success is announced politely and leaves by itself", () => {
  press("Go well");
  const region = screen.getByRole("region", { name: "Notices" });
  expect(region.getAttribute("aria-live")).toBe("polite");
  expect(within(region).getByText("Submitted as TS-104233.")).toBeDefined();
  pass(6000);
  expect(screen.queryByText("Submitted as TS-104233.")).toBeNull();
});

test("a message being looked at stays", () => {
  press("Go well");
  fireEvent.pointerEnter(screen.getByText("Submitted as TS-104233."));
  pass(20_000);
  expect(screen.getByText("Submitted as TS-104233.")).toBeDefined();
});

test("a failure stays until it is dismissed", () => {
  press("Go wrong");
  pass(60_000);
  expect(screen.getByRole("alert").textContent).toContain("Already urged.");
  press("Dismiss");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("the same message is not shown twice, and no more than three at once", () => {
  const said = ["a", "b", "b", "c", "d"].map((text, id) => ({ id, text, tone: "success" as const }));
  const shown = said.reduce<ReturnType<typeof addToast>>((toasts, toast) => addToast(toasts, toast), []);
  expect(shown.map((toast) => toast.text)).toEqual(["b", "c", "d"]);
});
