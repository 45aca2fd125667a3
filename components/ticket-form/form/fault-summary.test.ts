import { expect, test } from "vitest";
import { PARAMS } from "../testing/a-ticket-form";
import { listFaults } from "./fault-summary";

const fault = (message: string) => ({ type: "custom", message });

test("faults are listed as they stand on the page, whatever order they were found in", () => {
  const errors = {
    agreed: fault("agree"),
    cc: [undefined, fault("cc")],
    answers: { ecs_id: fault("id"), symptom: fault("symptom") },
    region_id: fault("region"),
  };
  expect(listFaults(errors as never, PARAMS).map(({ message }) => message)).toEqual([
    "symptom",
    "region",
    "id",
    "cc",
    "agree",
  ]);
});
