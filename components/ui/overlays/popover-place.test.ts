/** Where popovers stand. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { placePopover } from "./popover-place";

const room = { width: 1000, height: 800 };

test("a popover stands under its button", () => {
  expect(placePopover({ top: 10, bottom: 40, left: 20, right: 120 }, room, "start")).toMatchObject({
    top: "44px",
    bottom: "auto",
    left: "20px",
  });
});

test("a popover stands above a button at the lower edge", () => {
  expect(placePopover({ top: 750, bottom: 780, left: 20, right: 120 }, room, "start")).toMatchObject({
    top: "auto",
    bottom: "54px",
  });
});

test("a popover asked to end at a button far left starts there instead", () => {
  expect(placePopover({ top: 10, bottom: 40, left: 8, right: 40 }, room, "end")).toMatchObject({ left: "8px" });
});

test("a popover never leaves the side of the window it stands at", () => {
  const edge = fc.integer({ min: -200, max: 1200 });
  fc.assert(
    fc.property(edge, edge, fc.constantFrom("start", "end"), (left, top, align) => {
      const place = placePopover({ left, right: left + 40, top, bottom: top + 30 }, room, align as "start" | "end");
      const sides = [place.left, place.right].filter((side) => side !== "auto").map(parseFloat);
      return sides.length === 1 && sides.every((side) => side >= 8);
    }),
  );
});
