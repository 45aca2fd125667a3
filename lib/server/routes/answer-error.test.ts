import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test } from "vitest";
import { ApiError, asApiError } from "@/lib/errors/api-error";
import { loggedReason } from "./answer-error";

test("a failed statement is logged without the values that were sent with it", () => {
  const cause = Object.assign(new Error("Key (name)=(secret words) already exists."), { code: "23505" });
  const failed = new DrizzleQueryError("insert into ticket_views values ($1)", ["secret words"], cause);
  expect(loggedReason(asApiError(failed))).toBe("a statement failed: 23505");
});

test("other failures are logged with their name and words", () => {
  expect(loggedReason(asApiError(new TypeError("fetch failed")))).toBe("TypeError: fetch failed");
  expect(loggedReason(new ApiError("OSM.0003", { detail: "not an engineer" }))).toBe("not an engineer");
});
