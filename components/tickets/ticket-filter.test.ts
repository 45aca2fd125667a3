/** The filter of the list and its address. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { casesInput, type Asking } from "./cases-input";
import { CREATED_PRESETS, dayIn, presetDays } from "./created-preset";
import {
  askableFilter,
  changeFilter,
  clearFilter,
  countFilters,
  filterAddress,
  hasFilter,
  NO_FILTER,
  PAGE_SIZES,
  readFilter,
  shownGroup,
  SHOWN_STATUSES,
  SORT_KEYS,
  type TicketFilter,
} from "./ticket-filter";

const read = (search: string) => readFilter(new URLSearchParams(search));
const OWN: Asking = { today: "2026-11-22", group_id: undefined };
const searchOf = (address: string) => address.replace("/tickets", "").replace("?", "");

const words = fc.string({ maxLength: 40 }).map((text) => text.trim());
const days = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const spans = fc.oneof(
  fc.record({
    created: fc.constantFrom(...CREATED_PRESETS),
    created_from: fc.constant(""),
    created_to: fc.constant(""),
  }),
  fc.record({
    created: fc.constant("" as const),
    created_from: fc.option(days, { nil: "" }),
    created_to: fc.option(days, { nil: "" }),
  }),
);

const otherFilters = fc.record({
  group_id: fc.constantFrom("", "g-1"),
  status: fc.subarray([...SHOWN_STATUSES]),
  app_key: words,
  incident_id: words,
  search_key: fc.constantFrom("", "disk full", "磁盘 已满"),
  product_category_id: fc.constantFrom("", "ecs", "a&b=c"),
  label_id: fc.uniqueArray(fc.nat(999).map(String), { maxLength: 5 }),
  x_customer_id: fc.constantFrom("", "u-1"),
  x_customer_name: words,
  has_unread: fc.boolean(),
  sort_key: fc.constantFrom(...SORT_KEYS),
  sort_dir: fc.constantFrom("asc" as const, "desc" as const),
  page: fc.integer({ min: 1, max: 600 }),
  page_size: fc.constantFrom(...PAGE_SIZES),
});

const filters: fc.Arbitrary<TicketFilter> = fc
  .tuple(otherFilters, spans)
  .map(([others, span]) => ({ ...others, ...span }));

describe("the address", () => {
  test("another service is asked neither by product nor for what is unread, nor for an order", () => {
    const filter = read("app_key=a&has_unread=true&product_category_id=ecs&sort_key=severity&sort_dir=asc");
    expect(askableFilter(filter, true)).toEqual(filter);
    expect(filterAddress(askableFilter(filter, false), "/tickets")).toBe("/tickets?app_key=a");
  });

  test("keeps every filter", () => {
    const keeps = fc.property(filters, (filter) => {
      expect(read(searchOf(filterAddress(filter, "/tickets")))).toEqual(filter);
    });
    fc.assert(keeps);
  });

  test("of an untouched list is the plain one", () => {
    expect(filterAddress(NO_FILTER, "/tickets")).toBe("/tickets");
    expect(read("")).toEqual(NO_FILTER);
  });

  test("is the same for the same filter, in whatever order states were chosen", () => {
    const addresses = ["17,2", "2,17", "2,17,2"].map((status) => filterAddress(read(`status=${status}`), "/tickets"));
    expect(new Set(addresses)).toEqual(new Set(["/tickets?status=2,17"]));
  });

  test("with nonsense in it means what is left of it", () => {
    const nonsense =
      "status=13,99,x&page=-3&page_size=7&sort_key=price&sort_dir=up&created_from=2026-02-30&created_to=soon&label_id=1,b,1";
    expect(read(nonsense)).toEqual({ ...NO_FILTER, label_id: ["1"] });
  });

  test("never asks for rows beyond what the service can count", () => {
    for (const page_size of PAGE_SIZES)
      expect(casesInput(read(`page=999999&page_size=${page_size}`), OWN).query.offset).toBeLessThanOrEqual(65_535);
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
  expect(casesInput(filter, OWN).query).toEqual({
    incident_status: "2,17",
    app_key: undefined,
    incident_id: undefined,
    search_key: undefined,
    query_start_time: "2026-11-01 00:00:00",
    query_end_time: "2026-11-30 23:59:59",
    product_category_id: undefined,
    label_id_list: ["3"],
    x_customer_id: undefined,
    x_customer_name: undefined,
    has_unread: undefined,
    group_id: undefined,
    sort_key: "create_time",
    sort_dir: "desc",
    offset: 40,
    limit: 20,
  });
});

test("the description is searched for 32 words at most, none of them endless", () => {
  const words = Array.from({ length: 40 }, (_, place) => `w${place}`);
  const filter = read(new URLSearchParams({ search_key: [...words, "x".repeat(65)].join("  ") }).toString());
  expect(casesInput(filter, OWN).query.search_key).toEqual(words.slice(0, 32));
});

test("the list of a group names its group with the question", () => {
  expect(casesInput(NO_FILTER, { ...OWN, group_id: "g-1" }).query.group_id).toBe("g-1");
});

test("a group that the reader does not operate is never asked for", () => {
  expect(shownGroup({ group_id: "g-2" }, ["g-1", "g-2"])).toBe("g-2");
  expect(shownGroup({ group_id: "g-9" }, ["g-1", "g-2"])).toBe("g-1");
  expect(shownGroup({ group_id: "g-1" }, [])).toBeUndefined();
});

test.each([
  ["today", "2026-03-15", { from: "2026-03-15", to: "2026-03-15" }],
  ["last_7_days", "2026-03-03", { from: "2026-02-25", to: "2026-03-03" }],
  ["last_30_days", "2026-03-15", { from: "2026-02-14", to: "2026-03-15" }],
  ["this_month", "2026-03-15", { from: "2026-03-01", to: "2026-03-15" }],
  ["last_month", "2026-03-31", { from: "2026-02-01", to: "2026-02-28" }],
  ["last_month", "2026-01-10", { from: "2025-12-01", to: "2025-12-31" }],
] as const)("%s, seen on %s, spans its own days", (preset, today, span) => {
  expect(presetDays(preset, today)).toEqual(span);
});

test("a span by name is counted from the reader's own day", () => {
  expect(dayIn("Asia/Shanghai", new Date("2026-11-30T20:00:00Z"))).toBe("2026-12-01");
  const asked = casesInput(read("created=last_month&created_from=2020-01-01"), { ...OWN, today: "2026-12-01" }).query;
  expect([asked.query_start_time, asked.query_end_time]).toEqual(["2026-11-01 00:00:00", "2026-11-30 23:59:59"]);
});
