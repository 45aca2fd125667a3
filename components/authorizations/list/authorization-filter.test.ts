import fc from "fast-check";
import { expect, test } from "vitest";
import {
  authorizationsInput,
  changeFilter,
  clearFilter,
  filterSearch,
  NO_FILTER,
  PAGE_SIZES,
  readFilter,
  shownGroup,
  SHOWN_STATES,
  type AuthorizationFilter,
} from "./authorization-filter";

const read = (search: string) => readFilter(new URLSearchParams(search));
const words = fc.string({ maxLength: 40 }).map((text) => text.trim());

const filters: fc.Arbitrary<AuthorizationFilter> = fc.record({
  status: fc.constantFrom(undefined, ...SHOWN_STATES),
  simple_description: words,
  incident_id: words,
  sub_customer_name: words,
  group_id: fc.constantFrom("", "g1"),
  page: fc.integer({ min: 1, max: 600 }),
  page_size: fc.constantFrom(...PAGE_SIZES),
});

test("the address keeps every filter", () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(read(filterSearch(filter))).toEqual(filter);
    }),
  );
});

test("nonsense in the address means what is left of it", () => {
  expect(read("status=6&page=-1&page_size=7")).toEqual(NO_FILTER);
  expect(authorizationsInput(read("page=999999&page_size=100"), undefined).query.offset).toBeLessThanOrEqual(65_535);
});

test("whatever is changed leads back to the first page, except a page", () => {
  const filter = { ...NO_FILTER, page: 4 };
  expect(changeFilter(filter, { status: 0 })).toMatchObject({ page: 1, status: 0 });
  expect(changeFilter(filter, { page: 5 }).page).toBe(5);
});

test("clearing keeps the group and the number of rows", () => {
  expect(clearFilter(read("status=1&incident_id=TS&group_id=g1&page_size=20"))).toEqual({
    ...NO_FILTER,
    group_id: "g1",
    page_size: 20,
  });
});

test("a group that is not the reader's is not asked for", () => {
  const groups = ["g1", "g2"].map((group_id) => ({ group_id, name: group_id }));
  expect(shownGroup(read("group_id=g2"), groups)).toBe("g2");
  expect(shownGroup(read("group_id=other"), groups)).toBe("g1");
  expect(shownGroup(read("group_id=g2"), undefined)).toBeUndefined();
});
