import { expect, test } from "vitest";
import { agreementInForce, findAgreement, toWireAgreement } from "./agreement";

test.each(["0", "1", "2"] as const)("agreement %s has a text of its own in both languages", (type) => {
  const english = toWireAgreement(type, "en-us");
  const chinese = toWireAgreement(type, "zh-cn");
  expect(english.content?.length).toBeGreaterThan(200);
  expect(chinese.content).toMatch(/\p{Script=Han}{8}/u);
  expect(english.content?.split("\n\n")).toHaveLength(chinese.content?.split("\n\n").length ?? 0);
  expect(english.id).toBe(chinese.id);
});

test("the ticket agreement is meant when none is named", () => {
  expect(toWireAgreement(undefined, "en-us").agreement_type).toBe("0");
  expect(agreementInForce(undefined)).toEqual(agreementInForce("0"));
});

test("each agreement in force has an id of its own, and other ids are none", () => {
  const ids = (["0", "1", "2"] as const).map((type) => agreementInForce(type).id);
  expect(new Set(ids).size).toBe(3);
  expect(ids.map((id) => findAgreement(id)?.id)).toEqual(ids);
  expect(findAgreement(32)).toBeUndefined();
});
