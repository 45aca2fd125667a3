import { expect, test, vi } from "vitest";
import { lateResolver } from "./late-resolver";
import { blankValues } from "./ticket-values";

vi.mock("./ticket-schema", () => {
  throw new TypeError("no answer");
});

test("a form that cannot be checked is refused in words", async () => {
  const rules = { params: [], problem: "ecs-login" } as unknown as Parameters<typeof lateResolver>[0];
  const check = lateResolver(rules, "Nothing was sent.");
  const options = { fields: {}, shouldUseNativeValidation: false } as Parameters<typeof check>[2];
  const { values, errors } = await check(blankValues([], ""), undefined, options);
  expect(values).toEqual({});
  expect(errors.root?.["refused"]?.message).toBe("Nothing was sent.");
});
