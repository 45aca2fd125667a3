// @vitest-environment jsdom
import { NextIntlClientProvider } from "next-intl";
import { act } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useMinute } from "./minute";

const SERVER_NOW = new Date("2026-03-01T08:00:10.250Z");
const drawn = vi.fn();

function Clock() {
  const now = useMinute();
  drawn(now.toISOString());
  return <time dateTime={now.toISOString()} />;
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  drawn.mockReset();
});
afterEach(() => void vi.restoreAllMocks());

async function takeOver(browserNow: string) {
  const page = (
    <NextIntlClientProvider locale="en-US" timeZone="UTC" now={SERVER_NOW}>
      <Clock />
    </NextIntlClientProvider>
  );
  document.body.innerHTML = `<div>${renderToString(page)}</div>`;
  drawn.mockReset();
  vi.spyOn(Date, "now").mockReturnValue(Date.parse(browserNow));
  await act(async () => hydrateRoot(document.body.firstElementChild as Element, page));
}

test("in the same half minute as the server's nothing that tells a time is drawn again", async () => {
  await takeOver("2026-03-01T08:00:29.999Z");
  expect(drawn.mock.calls).toEqual([["2026-03-01T08:00:00.000Z"]]);
});

test("in a later one the browser's time counts", async () => {
  await takeOver("2026-03-01T08:00:31.000Z");
  expect(drawn).toHaveBeenLastCalledWith("2026-03-01T08:00:30.000Z");
});
