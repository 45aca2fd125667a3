/** Chosen columns and the cookie that keeps them. */
import { expect, test } from "vitest";
import { columnsCookie, readColumns, USUAL_COLUMNS } from "./column-choice";

const kept = (columns: Parameters<typeof columnsCookie>[0]) =>
  readColumns(/=([^;]*)/.exec(columnsCookie(columns))?.[1]);

test("what was chosen is read again, in the list's own order", () => {
  expect(kept(["age", "state"])).toEqual(["state", "age"]);
  expect(kept([])).toEqual([]);
});

test("who chose nothing gets the usual columns, and unknown ones are left out", () => {
  expect(readColumns(undefined)).toEqual(USUAL_COLUMNS);
  expect(readColumns("state.price")).toEqual(["state"]);
});
