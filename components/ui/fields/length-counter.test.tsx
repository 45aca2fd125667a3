// @vitest-environment jsdom
/** What is said of a length. */
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { renderIn } from "@/lib/testing/in-language";
import { LengthCounter } from "./length-counter";

afterEach(cleanup);

test("only passing 85 % and the limit is said, in words that stay while typing goes on", async () => {
  const { rerender } = await renderIn("en-US", <LengthCounter length={0} max={1200} />);
  const said = [1, 1020, 1021, 1199, 1200, 1201, 1300].map((length) => {
    rerender(<LengthCounter length={length} max={1200} />);
    return screen.getByRole("status").textContent;
  });
  const near = "Close to the limit of 1,200 characters.";
  const over = "Over the limit of 1,200 characters.";
  expect(said).toEqual(["", "", near, near, near, over, over]);
  expect(screen.getByText("1,300 / 1,200").getAttribute("aria-hidden")).toBe("true");
});
