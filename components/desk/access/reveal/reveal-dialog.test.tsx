// @vitest-environment jsdom
/** Reading in clear, as the page does it; the service's part is tested there. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/errors/api-error";
import { renderIn } from "@/lib/testing/in-language";
import { offerOverlays } from "@/lib/testing/overlays";
import type { ShownValue } from "../access-rules";
import { RevealDialog } from "./reveal-dialog";

const SECRET = "hunter2";
const client = new QueryClient();
const read = vi.fn<(reason: string) => Promise<ShownValue[]>>();
const dialog = (isOver = false) => (
  <QueryClientProvider client={client}>
    <RevealDialog subject="web-1" read={read} isOver={isOver} onClose={() => undefined} />
  </QueryClientProvider>
);

beforeAll(offerOverlays);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
  read.mockReset().mockResolvedValue([{ kind: "password", value: SECRET }]);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function ask(reason: string) {
  fireEvent.change(screen.getByRole("textbox"), { target: { value: reason } });
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Show it" })));
}
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const page = () => document.documentElement.outerHTML;

test("what was read stands on the page for thirty seconds, then nowhere", async () => {
  await renderIn("en-US", dialog());
  await ask("To log in");
  await screen.findByText(SECRET);
  expect(read).toHaveBeenCalledWith("To log in");
  pass(29_500);
  expect(page()).toContain(SECRET);
  pass(500);
  expect(page()).not.toContain(SECRET);
  expect(screen.getByText("It is no longer on this page. To look again, give a reason again.")).toBeDefined();
  expect([...client.getQueryCache().getAll(), ...client.getMutationCache().getAll()]).toEqual([]);
});

test("what is taken back while it is shown goes at once", async () => {
  const { rerender } = await renderIn("en-US", dialog());
  await ask("To log in");
  await screen.findByText(SECRET);
  rerender(dialog(true));
  expect(page()).not.toContain(SECRET);
  expect(screen.getByText(/The customer took it back/)).toBeDefined();
});

test("without a reason nothing is read", async () => {
  await renderIn("en-US", dialog());
  await ask("  ");
  await screen.findByText("Give a reason.");
  expect(read).not.toHaveBeenCalled();
});

test("who is not on the whitelist is told so, and that it is on record", async () => {
  read.mockRejectedValue(new ApiError("OSM.01010002"));
  await renderIn("en-US", dialog());
  await ask("Out of interest");
  expect((await screen.findByRole("alert")).textContent).toContain("not on the whitelist");
  expect(screen.getByRole("alert").textContent).toContain("on record");
});
