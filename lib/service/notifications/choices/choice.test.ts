import fc from "fast-check";
import { expect, test } from "vitest";
import { NOTIFICATION_EVENTS, NOTIFICATION_WAYS } from "@/lib/contract/notification-choices";
import { choicesFrom, DEFAULT_CHOICES, missingRequired, requiredWays } from "./choice";

const someChoices = fc.uniqueArray(
  fc.record({ event: fc.constantFrom(...NOTIFICATION_EVENTS), ways: fc.subarray([...NOTIFICATION_WAYS]) }),
  { selector: ({ event }) => event },
);

test("who chose nothing gets the defaults", () => {
  expect(choicesFrom([])).toEqual(DEFAULT_CHOICES);
});

test("what was chosen for one event leaves the others as they are", () => {
  expect(choicesFrom([{ event: "closed", ways: [] }])).toEqual({ ...DEFAULT_CHOICES, closed: [] });
});

test("whatever was chosen, where the ticket waits for the person the console says so", () => {
  fc.assert(
    fc.property(someChoices, (chosen) => {
      const choices = choicesFrom(chosen);
      for (const event of NOTIFICATION_EVENTS)
        expect(choices[event]).toEqual(expect.arrayContaining(requiredWays(event)));
    }),
  );
  expect(choicesFrom([{ event: "feedback_wanted", ways: ["sms"] }]).feedback_wanted).toEqual(["in_app", "sms"]);
});

test("events are named whose required way was left out", () => {
  const chosen = [
    { event: "to_be_confirmed" as const, ways: ["email" as const] },
    { event: "reply" as const, ways: [] },
  ];
  expect(missingRequired(chosen)).toEqual(["to_be_confirmed"]);
});
