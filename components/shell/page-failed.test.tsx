// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { renderIn } from "@/lib/testing/in-language";
import { PageFailed } from "./page-failed";
import { PageLoading } from "./page-loading";

let path = "/";
vi.mock("next/navigation", () => ({ usePathname: () => path }));

const retry = vi.fn();

function failedWith(status: number, code: string) {
  return <PageFailed error={Object.assign(new Error(), { digest: `${status} ${code} r-1` })} retry={retry} />;
}

beforeEach(() => {
  path = `/${Math.random()}`;
  retry.mockClear();
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test("a page whose service failed is asked for again by itself, and shows its failure until it is there", async () => {
  const { unmount } = await renderIn("en-US", failedWith(503, "APIGW.0106"));
  expect(screen.getByRole("alert")).toBeDefined();
  await vi.advanceTimersByTimeAsync(5500);
  expect(retry).toHaveBeenCalledOnce();
  unmount();
  await renderIn("en-US", <PageLoading />);
  expect(screen.getByText("This could not be loaded")).toBeDefined();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.queryByText("The page is loading")).toBeNull();
  cleanup();
  path = "/elsewhere";
  await renderIn("en-US", <PageLoading />);
  expect(screen.getByText("The page is loading")).toBeDefined();
});

test("a refusal waits for the reader", async () => {
  await renderIn("en-US", failedWith(403, "OSM.0003"));
  await vi.advanceTimersByTimeAsync(11_000);
  expect(retry).not.toHaveBeenCalled();
});
