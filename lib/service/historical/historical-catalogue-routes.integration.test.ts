import { afterAll, beforeAll, expect, test } from "vitest";
import type {
  HistoricalBusinessTypesAnswer,
  HistoricalRegionsAnswer,
  HistoricalSubTypesAnswer,
  HistoricalTemplatesAnswer,
} from "@/lib/contract/historical";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { V1 } from "@/lib/testing/upload-v1";

let service: TestService;
let bob: Person;

beforeAll(async () => {
  service = await aService();
  bob = (await service.anAccount()).owner;
});
afterAll(() => service.close());

test("the catalogue tells groups by number with their products", async () => {
  const { body } = await bob.get<HistoricalSubTypesAnswer>(`${V1}/subtype`);
  expect(body.totalCount).toBe(body.subTypeList?.length);
  expect(body.subTypeList?.[0]).toMatchObject({ subTypeId: 0, subTypeName: expect.any(String) });
  const products = body.subTypeList?.flatMap((group) => group.productCategoryList ?? []) ?? [];
  expect(products.map((one) => one.productCategoryId)).toContain("ecs");
});

test("it tells problem types of a product, templates of a problem type, and regions", async () => {
  const types = await bob.get<HistoricalBusinessTypesAnswer>(`${V1}/businesstype?productCategoryId=ecs`);
  expect(types.body.businessTypeList?.map((one) => one.businessTypeId)).toContain("ecs-login");
  const templates = await bob.get<HistoricalTemplatesAnswer>(`${V1}/template?businessTypeId=ecs-login`);
  expect(templates.body).toMatchObject({ totalCount: 1, templateList: [{ templateContent: expect.any(String) }] });
  const regions = await bob.get<HistoricalRegionsAnswer>(`${V1}/region`);
  expect(regions.body.regionList?.map((one) => one.regionId)).toContain("cn-north-1");
  expect((await bob.get(`${V1}/template?businessTypeId=teapot`)).body).toMatchObject({
    error_code: "OSM.01010028",
    field: "businessTypeId",
  });
});
