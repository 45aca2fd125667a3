import { expect, test } from "vitest";
import { someValues } from "../testing/a-ticket-form";
import { draftKey, readTicketDraft } from "./draft-content";

const blank = someValues();

test("nothing kept is no draft", () => {
  expect(readTicketDraft(null, blank)).toBeUndefined();
  expect(readTicketDraft(["ecs"], blank)).toBeUndefined();
});

test("everything typed and the files come back", () => {
  const values = someValues({ mode: "free", description: "x", cc: ["a@acme.example"], answers: { symptom: "s" } });
  const files = [{ accessory_id: "f1", name: "log.txt", size: 3 }];
  expect(readTicketDraft(JSON.parse(JSON.stringify({ values, files })), blank)).toEqual({ values, files });
});

test("answers to questions that are no longer asked stay in the draft", () => {
  const draft = readTicketDraft({ values: { answers: { gone: "x" } }, files: [] }, blank);
  expect(draft?.values.answers).toEqual({ ...blank.answers, gone: "x" });
});

test("a part that does not fit takes no other with it", () => {
  const draft = readTicketDraft({ values: { description: "kept", cc: "broken", by_mail: 1 }, files: "broken" }, blank);
  expect(draft).toEqual({ values: { ...blank, description: "kept" }, files: [] });
});

test("where there are no guided questions, the ticket is written freely", () => {
  const draft = readTicketDraft({ values: { mode: "guided" }, files: [] }, { ...blank, mode: "free" });
  expect(draft?.values.mode).toBe("free");
});

test("each problem type has a draft of its own, under a key that the console takes", () => {
  expect(draftKey("ecs-login")).toBe("ticket:ecs-login");
  expect(draftKey(`a/b ${"x".repeat(200)}`)).toMatch(/^[A-Za-z0-9][\w.:-]{0,79}$/);
});
