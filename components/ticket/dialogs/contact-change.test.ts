/** A change of a ticket's contact. */
import { expect, test } from "vitest";
import { changeOf, ContactChange, hasChange } from "./contact-change";

test("needs a number, an address or a time; a country code alone changes nothing", () => {
  expect(hasChange({ area_code: "86" })).toBe(false);
  expect(hasChange({ remind_mobile: "", remind_mail: "", remind_time: "" })).toBe(false);
  expect(hasChange({ remind_time: "0" })).toBe(true);
});

test("sends the country code with a number only", () => {
  expect(changeOf({ area_code: "86", remind_mail: "a@acme.example" })).toEqual({ remind_mail: "a@acme.example" });
  expect(changeOf({ area_code: "86", remind_mobile: "13800000000" })).toEqual({
    area_code: "86",
    remind_mobile: "13800000000",
  });
});

test("refuses what is no address or number", () => {
  expect(ContactChange.safeParse({ remind_mail: "operations" }).success).toBe(false);
  expect(ContactChange.safeParse({ remind_mobile: "call me" }).success).toBe(false);
  expect(ContactChange.safeParse({ remind_mobile: "138 0000-0000" }).success).toBe(true);
});

test("copies go to each address once, checked one by one and ten at most", () => {
  const cc = "a@acme.example; b@acme.example，A@acme.example\n";
  expect(changeOf({ cc })).toEqual({ extension_map: { remindCCEmail: "a@acme.example,b@acme.example" } });
  expect(hasChange({ cc: "  " })).toBe(false);
  expect(ContactChange.safeParse({ cc }).success).toBe(true);
  expect(ContactChange.safeParse({ cc: "a@acme.example, operations" }).success).toBe(false);
  const many = Array.from({ length: 11 }, (_, place) => `p${place}@acme.example`).join(" ");
  expect(ContactChange.safeParse({ cc: many }).success).toBe(false);
});

test("copies are stopped by saying so, not by leaving the field empty", () => {
  expect(changeOf({ cc: "" })).toEqual({});
  expect(hasChange({ cc: "", stops_copies: false })).toBe(false);
  expect(hasChange({ stops_copies: true })).toBe(true);
  expect(changeOf({ cc: "a@acme.example", stops_copies: true })).toEqual({ extension_map: { remindCCEmail: "" } });
});
