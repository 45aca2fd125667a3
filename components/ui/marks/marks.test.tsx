// @vitest-environment jsdom
/** Marks say in words what they draw. */
import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { renderIn, TEST_NOW } from "@/lib/testing/in-language";
import { StateMark } from "./state-mark";
import { STATE_SHAPES, type StateKind } from "./state-shapes";
import { Time } from "./time";

afterEach(cleanup);

const kinds = Object.keys(STATE_SHAPES) as StateKind[];

test.each(kinds)("the state %s has a shape and a word", async (kind) => {
  const { container } = await renderIn("en-US", <StateMark kind={kind} label="Its name" note="your turn" />);
  expect(screen.getByText(/Its name/).textContent).toBe("Its name: your turn");
  expect(container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
});

test("no two states share a drawing", async () => {
  const drawings = await Promise.all(
    kinds.map(async (kind) => {
      const { container } = await renderIn("en-US", <StateMark kind={kind} label={kind} />);
      return container.querySelector("svg")?.innerHTML;
    }),
  );
  expect(new Set(drawings).size).toBe(kinds.length);
});

describe("times", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: TEST_NOW });
    return () => vi.useRealTimers();
  });

  test("a near time is relative, with the exact time on hover", async () => {
    await renderIn("en-US", <Time at="2026-11-21T11:48:00Z" />);
    const time = screen.getByText("12 minutes ago");
    expect(time.getAttribute("datetime")).toBe("2026-11-21T11:48:00.000Z");
    expect(time.title).toContain("7:48:00");
  });

  test("a near time is relative in Chinese, too", async () => {
    await renderIn("zh-CN", <Time at="2026-11-21T11:48:00Z" />);
    expect(screen.getByText("12分钟前")).toBeDefined();
  });

  test("a time long ago is a date in the reader's zone", async () => {
    await renderIn("en-US", <Time at="2026-10-31T22:00:00Z" />);
    expect(screen.getByText("Nov 1, 2026")).toBeDefined();
  });

  test("what is no time draws nothing", async () => {
    const { container } = await renderIn("en-US", <Time at="soon" />);
    expect(container.innerHTML).toBe("");
  });
});
