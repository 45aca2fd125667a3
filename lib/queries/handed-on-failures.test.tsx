// @vitest-environment jsdom
import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { toWire } from "@/lib/errors/wire";
import { ApiError } from "@/lib/errors/api-error";
import { errorCodeOf, requestIdOf } from "./ask-console";
import type { HandedOn } from "./handed-on";
import { HandedOnFailures } from "./handed-on-failures";
import { osmQuery } from "./osm-query";
import { createQueryClient } from "./query-client";

const seen: string[] = [];
let answer: () => Promise<Response>;
let asked = 0;

beforeEach(() => {
  asked = 0;
  seen.length = 0;
  vi.stubGlobal("fetch", async () => {
    asked += 1;
    return answer();
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Labels() {
  const { data, error, refetch } = useQuery(osmQuery("listLabels"));
  const shown = data
    ? `${data.label_list?.length} labels`
    : error
      ? `${errorCodeOf(error)} ${requestIdOf(error)}`
      : "…";
  seen.push(shown);
  return <button onClick={() => void refetch()}>{shown}</button>;
}

function show(code: "UPSTREAM.504" | "OSM.0003", status: number): void {
  const failure: HandedOn = { name: "listLabels", input: {}, status, wire: toWire(new ApiError(code), "r-1") };
  const failures = [failure];
  render(
    <QueryClientProvider client={createQueryClient()}>
      <HandedOnFailures failures={failures}>
        <Labels />
      </HandedOnFailures>
    </QueryClientProvider>,
  );
}

test("what the server waited for in vain is told at once, and what comes later takes its place", async () => {
  let come = (_: Response) => {};
  answer = () => new Promise((resolve) => (come = resolve));
  show("UPSTREAM.504", 504);
  expect(seen).toEqual(["UPSTREAM.504 r-1"]);
  await vi.waitFor(() => expect(asked).toBe(1));
  come(Response.json({ label_list: [{ name: "prod" }] }));
  expect(await screen.findByText("1 labels")).toBeDefined();
  expect(seen).not.toContain("…");
});

test("a service that stays away is asked again and again, without a skeleton in between", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  answer = async () =>
    Response.json(toWire(new ApiError("UPSTREAM.503"), "r-2"), { status: 503, headers: { "x-request-id": "r-2" } });
  show("UPSTREAM.504", 504);
  await vi.advanceTimersByTimeAsync(11_000);
  expect(asked).toBeGreaterThan(2);
  expect(new Set(seen)).toEqual(new Set(["UPSTREAM.504 r-1", "UPSTREAM.503 r-2"]));
  vi.useRealTimers();
});

test("a refusal is shown and not asked for again by itself, only by the reader", async () => {
  answer = async () => Response.json({ label_list: [] });
  show("OSM.0003", 403);
  expect(await screen.findByText("OSM.0003 r-1")).toBeDefined();
  expect(asked).toBe(0);
  await userEvent.click(screen.getByRole("button"));
  expect(await screen.findByText("0 labels")).toBeDefined();
});
