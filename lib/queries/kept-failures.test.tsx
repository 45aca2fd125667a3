// @vitest-environment jsdom
import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/errors/api-error";
import { createQueryClient } from "./query-client";

let answer: () => Promise<string>;
const seen: string[] = [];

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  seen.length = 0;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const silent = async () => {
  await new Promise((resolve) => setTimeout(resolve, 100));
  throw new ApiError("UPSTREAM.504");
};

function Words({ everyMs }: { everyMs: number | undefined }) {
  const pace = everyMs === undefined ? {} : { refetchInterval: everyMs };
  const { data, error, isFetching } = useQuery({ queryKey: ["words"], queryFn: () => answer(), ...pace });
  const shown = data ?? (error instanceof ApiError ? `${error.code}${isFetching ? ", asking" : ""}` : "…");
  seen.push(shown);
  return <p>{shown}</p>;
}

function show(everyMs?: number) {
  const client = createQueryClient();
  const page = (isHere: boolean) => (
    <QueryClientProvider client={client}>{isHere && <Words everyMs={everyMs} />}</QueryClientProvider>
  );
  const { rerender } = render(page(true));
  return { leave: () => rerender(page(false)), comeBack: () => rerender(page(true)) };
}

test.each([[1000], [undefined]])(
  "a failure stays while it is asked again (pace %s) until an answer comes",
  async (pace) => {
    answer = silent;
    show(pace);
    await screen.findByText("UPSTREAM.504");
    seen.length = 0;
    await vi.advanceTimersByTimeAsync(11_000);
    expect(new Set(seen)).toEqual(new Set(["UPSTREAM.504, asking", "UPSTREAM.504"]));
    answer = async () => "Hello";
    await vi.advanceTimersByTimeAsync(6000);
    expect(seen.at(-1)).toBe("Hello");
  },
);

test("a refusal is not asked for again by itself", async () => {
  const asked = vi.fn(async () => {
    throw new ApiError("OSM.0003");
  });
  answer = asked;
  show();
  await screen.findByText("OSM.0003");
  await vi.advanceTimersByTimeAsync(11_000);
  expect(asked).toHaveBeenCalledOnce();
});

test("who comes back later is asked for anew, without the failure of then", async () => {
  answer = silent;
  const { leave, comeBack } = show();
  await screen.findByText("UPSTREAM.504");
  leave();
  await vi.advanceTimersByTimeAsync(11_000);
  answer = async () => "Hello";
  seen.length = 0;
  comeBack();
  await screen.findByText("Hello");
  expect(new Set(seen)).toEqual(new Set(["…", "Hello"]));
});
