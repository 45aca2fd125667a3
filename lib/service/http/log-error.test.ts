import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test } from "vitest";
import { withoutValues } from "./log-error";

test("a failed statement is logged with its text and code, never with the values that were sent", () => {
  const told = { code: "22P02", constraint: "labels_name", detail: "Key (name)=(payroll)" };
  const cause = Object.assign(new Error('invalid input syntax: "payroll"'), told);
  const logged = withoutValues(
    new DrizzleQueryError("insert into t values ($1)", ["the payroll server is down"], cause),
  );
  expect(logged).toMatchObject({ code: "22P02", constraint: "labels_name", query: "insert into t values ($1)" });
  expect(JSON.stringify(logged)).not.toContain("payroll");
});

test("any other error keeps its name, message and place", () => {
  const logged = withoutValues(new TypeError("x is not a function"));
  expect(logged).toMatchObject({ name: "TypeError", message: "x is not a function" });
  expect(logged.stack.length).toBeGreaterThan(0);
});

test("what is thrown but is no error says only of what kind it is", () => {
  expect(withoutValues("password: x")).toEqual({ name: "thrown", message: "string", stack: [] });
});
