import fc from "fast-check";
import { expect, test } from "vitest";
import { PARAMS, someValues, WORDING } from "../testing/a-ticket-form";
import { composeTicket } from "./compose-ticket";

const form = { params: PARAMS, problem: "Cannot log in", wording: WORDING };
const composed = (answers: Record<string, string>) => composeTicket(someValues({ answers }), form);

test("each answer is a line in the order of the questions, empty ones are left out", () => {
  const { simple_description } = composed({ since: "2026-11-21T10:00:00.000Z", symptom: " Refused ", os: "1" });
  expect(simple_description).toBe("Symptom: Refused\nSystem: Windows\nStart time: at 2026-11-21T10:00:00.000Z");
});

test("an answer of several lines begins on a line of its own", () => {
  expect(composed({ symptom: "one\ntwo" }).simple_description).toBe("Symptom:\none\ntwo");
});

test("all answers travel by key, choices by their shown text, times as instants", () => {
  const answers = {
    symptom: "Refused",
    os: "0",
    since: "2026-11-21T10:00:00.000Z",
    ecs_id: "a-1",
    source_ip: "10.0.0.1",
  };
  expect(composed(answers).extends_map).toEqual({ ...answers, os: "Linux" });
});

test("related and confidential information stay out of the description", () => {
  const { simple_description, extends_map } = composed({ symptom: "x", ecs_id: "a-1", confidential_info: "card" });
  expect(simple_description).toBe("Symptom: x");
  expect(extends_map).toEqual({ symptom: "x", ecs_id: "a-1", confidential_info: "card" });
});

test("what is protected never stands in the description", () => {
  const secret = fc.stringMatching(/^[a-f0-9]{8,20}$/);
  const protectedKeys = PARAMS.filter((param) => param.isProtected).map((param) => param.name);
  fc.assert(
    fc.property(secret, fc.constantFrom(...protectedKeys), (text, name) => {
      expect(composed({ symptom: "It fails", [name]: text }).simple_description).not.toContain(text);
    }),
  );
});

test("when only protected answers were given, the problem's name is the description", () => {
  expect(composed({ source_ip: "10.0.0.1" }).simple_description).toBe("Cannot log in");
  expect(composed({}).simple_description).toBe("");
});

test("written freely, the text is the description and the guided answers stay at home", () => {
  const written = someValues({ mode: "free", description: " It fails ", answers: { symptom: "x", ecs_id: "a-1" } });
  expect(composeTicket(written, form)).toEqual({ simple_description: "It fails", extends_map: { ecs_id: "a-1" } });
});
