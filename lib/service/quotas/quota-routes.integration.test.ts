import { afterAll, beforeAll, expect, test } from "vitest";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";

let service: TestService;
let ann: Person;

beforeAll(async () => {
  service = await aService();
  ann = (await service.anAccount()).owner;
});

afterAll(() => service.close());

test("tickets are not limited in number, with and without a product", async () => {
  const path = "/v2/servicerequest/quotas?business_type_id=account-signin";
  expect((await ann.get(path)).body).toEqual({ total: -1, un_used: -1 });
  expect((await ann.get(`${path}&product_category_id=account`)).body).toEqual({ total: -1, un_used: -1 });
});

test("the quota of an unknown problem type or product is refused", async () => {
  const path = "/v2/servicerequest/quotas?business_type_id=";
  expect((await ann.get(`${path}teapot`)).body.error_code).toBe("OSM.01010028");
  expect((await ann.get(`${path}account-signin&product_category_id=teapot`)).body.error_code).toBe("OSM.01010001");
  expect((await ann.get("/v2/servicerequest/quotas")).status).toBe(400);
});
