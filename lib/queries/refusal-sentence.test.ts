import { expect, test } from "vitest";
import { refusalSentence } from "./refusal-sentence";

test.each([
  [{ code: "IAM.401" }, "wrong"],
  [{ code: "IAM.429", retryAfterSeconds: 840 }, "locked"],
  [{ code: "IAM.429" }, "locked_a_while"],
  [{ code: "UPSTREAM.503" }, "unreachable"],
  [{ code: "network" }, "network"],
  [{ code: "OSM.01010014" }, "unknown"],
])("%j is told as %s", (refusal, key) => {
  expect(refusalSentence(refusal).key).toBe(key);
});

test("a lock is told in whole minutes, at least one", () => {
  expect(refusalSentence({ code: "IAM.429", retryAfterSeconds: 61 }).minutes).toBe(2);
  expect(refusalSentence({ code: "IAM.429", retryAfterSeconds: 5 }).minutes).toBe(1);
});
