import { expect, test } from "vitest";
import { currentPlace } from "./navigation-links";

const PLACES = ["/tickets/new", "/tickets"];

test("the most exact address is the current place", () => {
  expect(currentPlace(PLACES, "/tickets/new")).toBe("/tickets/new");
  expect(currentPlace(PLACES, "/tickets/TS-1")).toBe("/tickets");
  expect(currentPlace(PLACES, "/ticketsandmore")).toBeUndefined();
});
