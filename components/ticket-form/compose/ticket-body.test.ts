import { expect, test } from "vitest";
import { CreateTicket } from "@/lib/contract/tickets";
import { someValues } from "../testing/a-ticket-form";
import { proofsOf, ticketBody } from "./ticket-body";

const parts = {
  product: "ecs",
  problem: "ecs-login",
  composition: { simple_description: "It fails", extends_map: {} },
  accessory_ids: [],
};

test("a short ticket carries nothing that was left empty", () => {
  expect(ticketBody(someValues(), parts)).toEqual({
    product_category_id: "ecs",
    business_type_id: "ecs-login",
    source_id: "83aeb0f2834c4df49826c781d32a963e",
    simple_description: "It fails",
    remind_time: "0",
  });
});

test("a way of contact that is not ticked is not sent", () => {
  const values = someValues({
    remind_mail: "a@acme.example",
    by_mobile: true,
    area_code: "0086",
    remind_mobile: " 13800000000 ",
  });
  const body = ticketBody(values, parts);
  expect(body.remind_mail).toBeUndefined();
  expect(body).toMatchObject({ area_code: "0086", remind_mobile: "13800000000" });
});

test("a full ticket is one that the contract takes", () => {
  const values = someValues({
    by_mail: true,
    remind_mail: "a@acme.example",
    cc: ["b@acme.example", "c@acme.example"],
    region_id: "cn-north-4",
    severity_id: "general-guidance",
    remind_time: "09:00-18:00",
  });
  const body = ticketBody(values, { ...parts, accessory_ids: ["f1"] });
  expect(CreateTicket.parse(body)).toEqual(body);
  expect(body.extension_map).toEqual({ remindCCEmail: "b@acme.example,c@acme.example" });
});

test("a verified contact goes by its id, one of the list without its words, and only where its way is ticked", () => {
  const taken = someValues({ by_mobile: true, area_code: "0086", mobile_verified_id: "p1", mail_verified_id: "m1" });
  expect(proofsOf(taken)).toEqual({ "x-phone-verifiedid": "p1" });
  expect(ticketBody(taken, parts)).not.toHaveProperty("area_code");
  const typed = someValues({ by_mail: true, remind_mail: "a@acme.example", mail_verified_id: "m1" });
  expect(proofsOf(typed)).toEqual({ "x-email-verifiedid": "m1" });
  expect(ticketBody(typed, parts).remind_mail).toBe("a@acme.example");
});
