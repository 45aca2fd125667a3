import { expect, test } from "vitest";
import { PARAMS, someValues } from "../testing/a-ticket-form";
import { draftKey, readTicketDraft, withoutProtected } from "./draft-content";

const blank = someValues();

test("nothing kept is no draft", () => {
  expect(readTicketDraft(null, blank, PARAMS)).toBeUndefined();
  expect(readTicketDraft(["ecs"], blank, PARAMS)).toBeUndefined();
});

test("everything typed and the files come back", () => {
  const values = someValues({ mode: "free", description: "x", cc: ["a@acme.example"], answers: { symptom: "s" } });
  const files = [{ accessory_id: "f1", name: "log.txt", size: 3 }];
  expect(readTicketDraft(JSON.parse(JSON.stringify({ values, files })), blank, PARAMS)).toEqual({ values, files });
});

test("answers to questions that are no longer asked stay in the draft", () => {
  const draft = readTicketDraft({ values: { answers: { gone: "x" } }, files: [] }, blank, PARAMS);
  expect(draft?.values.answers).toEqual({ ...blank.answers, gone: "x" });
});

test("a part that does not fit takes no other with it", () => {
  const draft = readTicketDraft(
    { values: { description: "kept", cc: "broken", by_mail: 1 }, files: "broken" },
    blank,
    PARAMS,
  );
  expect(draft).toEqual({ values: { ...blank, description: "kept" }, files: [] });
});

test("where there are no guided questions, the ticket is written freely", () => {
  const draft = readTicketDraft({ values: { mode: "guided" }, files: [] }, { ...blank, mode: "free" }, PARAMS);
  expect(draft?.values.mode).toBe("free");
});

test("protected answers and confidential information are not kept, and not given back by an older draft", () => {
  const values = someValues({ answers: { symptom: "s", source_ip: "198.51.100.20", confidential_info: "card 4242" } });
  const { answers } = withoutProtected(values, PARAMS);
  expect(answers["symptom"]).toBe("s");
  expect(Object.keys(answers)).not.toContain("source_ip");
  expect(Object.keys(answers)).not.toContain("confidential_info");
  expect(readTicketDraft({ values, files: [] }, blank, PARAMS)?.values.answers).toEqual({
    ...blank.answers,
    symptom: "s",
  });
});

test("each problem type has a draft of its own, under a key that the console takes", () => {
  expect(draftKey("ecs-login")).toBe("ticket:ecs-login");
  expect(draftKey(`a/b ${"x".repeat(200)}`)).toMatch(/^[A-Za-z0-9][\w.:-]{0,79}$/);
});
