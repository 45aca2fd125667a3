import { expect, test } from "vitest";
import { currentPlace, placesFor } from "./navigation-links";

const PLACES = ["/tickets/new", "/tickets"];

test("the most exact address is the current place", () => {
  expect(currentPlace(PLACES, "/tickets/new")).toBe("/tickets/new");
  expect(currentPlace(PLACES, "/tickets/TS-1")).toBe("/tickets");
  expect(currentPlace(PLACES, "/ticketsandmore")).toBeUndefined();
});

test("what a remote service lacks is no place to go to", () => {
  const addresses = (isOwnService: boolean) =>
    placesFor({ is_engineer: false, is_group_operator: true }, isOwnService).map(({ href }) => href);
  expect(addresses(true)).toContain("/messages");
  expect(addresses(false)).toEqual(addresses(true).filter((href) => href !== "/messages"));
});
