/** The filter of the list and its address. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  casesInput,
  changeFilter,
  clearFilter,
  countFilters,
  filterAddress,
  hasFilter,
  NO_FILTER,
  PAGE_SIZES,
  readFilter,
  SHOWN_STATUSES,
  SORT_KEYS,
  type TicketFilter,
} from "./ticket-filter";

const read = (search: string) => readFilter(new URLSearchParams(search));
const searchOf = (address: string) => address.replace("/tickets", "").replace("?", "");

const words = fc.string({ maxLength: 40 }).map((text) => text.trim());
const days = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const filters: fc.Arbitrary<TicketFilter> = fc.record({
  status: fc.subarray([...SHOWN_STATUSES]),
  app_key: words,
  created_from: fc.option(days, { nil: "" }),
  created_to: fc.option(days, { nil: "" }),
  product_category_id: fc.constantFrom("", "ecs", "a&b=c"),
  label_id: fc.uniqueArray(fc.nat(999).map(String), { maxLength: 5 }),
  x_customer_name: words,
  sort_key: fc.constantFrom(...SORT_KEYS),
  sort_dir: fc.constantFrom("asc" as const, "desc" as const),
  page: fc.integer({ min: 1, max: 600 }),
  page_size: fc.constantFrom(...PAGE_SIZES),
});

describe("the address", () => {
  test("keeps every filter", () => {
    const keeps = fc.property(filters, (filter) => {
      expect(read(searchOf(filterAddress(filter)))).toEqual(filter);
    });
    fc.assert(keeps);
  });

  test("of an untouched list is the plain one", () => {
    expect(filterAddress(NO_FILTER)).toBe("/tickets");
    expect(read("")).toEqual(NO_FILTER);
  });

  test("is the same for the same filter, in whatever order states were chosen", () => {
    const addresses = ["17,2", "2,17", "2,17,2"].map((status) => filterAddress(read(`status=${status}`)));
    expect(new Set(addresses)).toEqual(new Set(["/tickets?status=2,17"]));
  });

  test("with nonsense in it means what is left of it", () => {
    const nonsense =
      "status=13,99,x&page=-3&page_size=7&sort_key=price&sort_dir=up&created_from=2026-02-30&created_to=soon&label_id=1,b,1";
    expect(read(nonsense)).toEqual({ ...NO_FILTER, label_id: ["1"] });
  });

  test("never asks for rows beyond what the service can count", () => {
    for (const page_size of PAGE_SIZES)
      expect(casesInput(read(`page=999999&page_size=${page_size}`)).query.offset).toBeLessThanOrEqual(65_535);
  });
});

test("whatever is changed leads back to the first page, except a page", () => {
  const filter = { ...NO_FILTER, page: 4 };
  expect(changeFilter(filter, { app_key: "disk" }).page).toBe(1);
  expect(changeFilter(filter, { page: 5 })).toEqual({ ...NO_FILTER, page: 5 });
});

test("filters are counted by kind; the state is told by the tabs", () => {
  const filter = read("status=2&app_key=a&created_from=2026-01-01&created_to=2026-01-02&label_id=1,2");
  expect(countFilters(filter)).toBe(3);
  expect(hasFilter(read("status=2"))).toBe(true);
  expect(hasFilter(read("page=2&sort_dir=asc"))).toBe(false);
});

test("clearing keeps the order and the number of rows", () => {
  expect(clearFilter(read("app_key=a&status=2&page=3&page_size=50&sort_key=severity"))).toEqual({
    ...NO_FILTER,
    page_size: 50,
    sort_key: "severity",
  });
});

test("the service is asked in its own words", () => {
  const filter = read("status=17,2&created_from=2026-11-01&created_to=2026-11-30&label_id=3&page=3&page_size=20");
  expect(casesInput(filter).query).toEqual({
    incident_status: "2,17",
    app_key: undefined,
    query_start_time: "2026-11-01 00:00:00",
    query_end_time: "2026-11-30 23:59:59",
    product_category_id: undefined,
    label_id_list: ["3"],
    x_customer_name: undefined,
    sort_key: "create_time",
    sort_dir: "desc",
    offset: 40,
    limit: 20,
  });
});
