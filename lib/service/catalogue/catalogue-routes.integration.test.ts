import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type {
  ExtendsParam,
  ListAreaCodesAnswer,
  ListCaseCategoriesAnswer,
  ListCaseTemplatesAnswer,
  ListExtendsParamsAnswer,
  ListProblemTypesAnswer,
  ListProductCategoriesAnswer,
  ListRegionsAnswer,
  ListSatisfactionDimensionsAnswer,
  ListSeveritiesAnswer,
} from "@/lib/contract/catalogue";
import { OPERATIONS, type OperationName } from "@/lib/contract/operations";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { USER_CENTER_ID } from "./catalogue-data";

const CONFIG = "/v2/servicerequest/config";
const CHINESE = { "x-language": "zh-cn" };

let service: TestService;
let ann: Person;

beforeAll(async () => {
  service = await aService();
  ann = (await service.anAccount({ support_plan: "business" })).owner;
});

afterAll(() => service.close());

describe("the same for everybody", () => {
  test("country codes come in the caller's language", async () => {
    const english = await ann.get<ListAreaCodesAnswer>(`${CONFIG}/area-codes`);
    const chinese = await ann.get<ListAreaCodesAnswer>(`${CONFIG}/area-codes`, CHINESE);
    expect(english.body.area_code_list).toContainEqual({ id: 1, area_code: "86", area_name: "Chinese mainland" });
    expect(chinese.body.area_code_list).toContainEqual({ id: 1, area_code: "86", area_name: "中国大陆" });
  });

  test("every group lists its own products", async () => {
    const { body } = await ann.get<ListCaseCategoriesAnswer>(`${CONFIG}/categories`);
    expect(body.total_count).toBe(19);
    for (const group of body.incident_sub_type_list ?? [])
      for (const product of group.incident_product_category_list ?? [])
        expect(product.incident_sub_type_id).toBe(group.incident_sub_type_id);
  });

  test("ten addresses may get copies", async () => {
    expect((await ann.get(`${CONFIG}/limits`)).body).toEqual({ config: { create_case_ccemail_max_count: 10 } });
  });

  test("regions carry their kind and their mark", async () => {
    const { body } = await ann.get<ListRegionsAnswer>(`${CONFIG}/regions`, CHINESE);
    expect(body.total_count).toBe(28);
    expect(body.data_center_list).toContainEqual({
      type: 0,
      region_id: "cn-north-1",
      region_name: "华北-北京一",
      is_sensitive: 0,
    });
  });

  test("an account may use all regions", async () => {
    const { body } = await ann.get<{ count: number; region_infos: object[] }>("/v2/servicerequest/customers/regions");
    expect(body.count).toBe(28);
    expect(body.region_infos).toContainEqual({ region_id: "cn-north-1", region_name: "CN North-Beijing1" });
  });

  test("scores have a full value and a step", async () => {
    const { body } = await ann.get<ListSatisfactionDimensionsAnswer>(`${CONFIG}/satisfaction-dimensions`);
    expect(body.total_count).toBe(4);
    expect(body.satisfaction_dimension_list?.[0]).toMatchObject({ satisfaction_id: 1, value: 5, per_value: 1 });
  });
});

describe("products and their problem types", () => {
  test("a product is found by a part of its name in either language", async () => {
    const search = async (name: string) =>
      (
        await ann.get<ListProductCategoriesAnswer>(
          `${CONFIG}/product-categories?product_category_name=${encodeURIComponent(name)}`,
        )
      ).body;
    const found = { incident_product_category_id: "ecs", incident_product_category_acronym: "ECS" };
    expect((await search("elastic cloud")).incident_product_category_list).toContainEqual(
      expect.objectContaining(found),
    );
    expect((await search("弹性云")).incident_product_category_list).toContainEqual(expect.objectContaining(found));
    expect(await search("no such product")).toEqual({ total_count: 0, incident_product_category_list: [] });
  });

  test("a precise search finds the whole name only", async () => {
    const path = `${CONFIG}/product-categories?precise_search=true&product_category_name=`;
    expect((await ann.get(`${path}Elastic`)).body["total_count"]).toBe(0);
    expect((await ann.get(`${path}ecs`)).body["total_count"]).toBe(1);
  });

  test("problem types are those of the product, of the group, or all", async () => {
    const list = async (query: string) =>
      (await ann.get<ListProblemTypesAnswer>(`${CONFIG}/problems?${query}`)).body.incident_business_type_list ?? [];
    expect((await list("product_category_id=ecs")).map((one) => one.business_type_id)).toContain("ecs-login");
    expect((await list(`product_category_id=${USER_CENTER_ID}`))[0]?.business_type_id).toBe("account-signin");
    expect((await list("incident_sub_type_id=base")).length).toBeGreaterThan(5);
    expect(await list("product_category_id=teapot")).toEqual([]);
    expect(await list("")).toHaveLength(273);
  });

  test("a fault says that it needs a region", async () => {
    const { body } = await ann.get<ListProblemTypesAnswer>(`${CONFIG}/problems?product_category_id=ecs`);
    for (const one of body.incident_business_type_list ?? []) expect(one.region_required).toBe(one.case_type === "5");
  });
});

describe("what a problem type asks for", () => {
  const params = async (query: string, headers: Record<string, string> = {}) =>
    (await ann.get<ListExtendsParamsAnswer>(`${CONFIG}/extends-map?${query}`, headers)).body;
  const named = (list: ExtendsParam[] | undefined, name: string) => list?.find((one) => one.param_name === name);

  test("its template comes in the caller's language", async () => {
    const path = `${CONFIG}/templates?business_type_id=ecs-login`;
    const english = await ann.get<ListCaseTemplatesAnswer>(path);
    const chinese = await ann.get<ListCaseTemplatesAnswer>(path, CHINESE);
    expect(english.body.incident_template_list?.[0]?.incident_template_content).toContain("**Symptom**");
    expect(chinese.body.incident_template_list?.[0]?.incident_template_content).toContain("**问题现象**");
  });

  test("options are a list that clients can read", async () => {
    const { extends_params } = await params("business_type_id=ecs-login");
    const system = named(extends_params, "Operating system");
    expect(system).toMatchObject({ param_type: 4, required: 1, input_kind: "select" });
    expect(JSON.parse(system?.select_item ?? "")).toEqual(["Linux", "Windows", "Other"]);
  });

  test("a protected field is marked, and the confidential one is always there", async () => {
    const { extends_params } = await params("business_type_id=account-signin", CHINESE);
    expect(named(extends_params, "机密信息")).toMatchObject({
      param_key: "confidential_info",
      input_kind: "confidential",
      param_type: 8,
      length: 400,
      is_sensitive: 1,
      required: 0,
    });
  });

  test("a mailing address goes into the confidential box", async () => {
    const { body } = await ann.get<ListProblemTypesAnswer>(`${CONFIG}/problems?product_category_id=invoice`);
    const all = await Promise.all(
      (body.incident_business_type_list ?? []).map((one) => params(`business_type_id=${one.business_type_id ?? ""}`)),
    );
    const found = all.map(({ extends_params }) => named(extends_params, "Mailing address")).find((one) => one);
    expect(found).toMatchObject({ input_kind: "confidential", is_sensitive: 1 });
  });

  test("whether a region is needed stands among the common fields", async () => {
    const region = async (id: string) =>
      (await params(`business_type_id=${id}`)).common_params?.find((one) => one.param_key === "region_id");
    expect(await region("ecs-login")).toMatchObject({ is_required: 1 });
    expect(await region("account-signin")).toMatchObject({ is_required: 0 });
  });

  test("an unknown product is a wrong parameter", async () => {
    const { body } = await ann.get(`${CONFIG}/extends-map?business_type_id=ecs-login&product_category_id=teapot`);
    expect(body).toMatchObject({ error_code: "OSM.01010001", field: "product_category_id" });
  });
});

describe("severities", () => {
  const path = (product: string, problem: string) =>
    `${CONFIG}/severities?product_category_id=${product}&business_type_id=${problem}`;

  test("all five are told, those beyond the plan with the plan that has them", async () => {
    const { body } = await ann.get<ListSeveritiesAnswer>(path("ecs", "ecs-login"));
    expect(body.show).toBe(true);
    expect(body.severity_list).toHaveLength(5);
    expect(body.severity_list?.[0]).toMatchObject({ rank: 1, available: false, plan_name: "Enterprise On-Ramp" });
    expect(body.severity_list?.[1]).toMatchObject({ rank: 2, available: true, response_minutes: 60 });
  });

  test("an account without a plan has general guidance", async () => {
    const { owner } = await service.anAccount();
    const { body } = await owner.get<ListSeveritiesAnswer>(path("ecs", "ecs-login"));
    expect(body.severity_list?.filter((one) => one.available).map((one) => one.severity_id)).toEqual([
      "general-guidance",
    ]);
  });

  test("they are not offered where no plan counts", async () => {
    expect((await ann.get(path(USER_CENTER_ID, "account-signin"))).body["show"]).toBe(false);
  });

  test("a problem type of another product does not exist there", async () => {
    expect((await ann.get(path("ecs", "account-signin"))).body.error_code).toBe("OSM.01010028");
  });
});

describe("articles", () => {
  const titles = async (query: string, headers: Record<string, string> = {}) =>
    (
      await ann.get<{ articles: { title: string }[] }>(`${CONFIG}/articles?business_type_id=${query}`, headers)
    ).body.articles.map((one) => one.title);

  test("those of the problem type come, narrowed by words of either language", async () => {
    expect(await titles("ecs-login")).toContain("Checks before an SSH login");
    expect(await titles(`ecs-login&search_key=${encodeURIComponent("安全组 ssh")}`)).toContain(
      "Checks before an SSH login",
    );
    expect(await titles("ecs-login&search_key=umbrella")).toEqual([]);
    expect(await titles("ecs-login", CHINESE)).toContain("SSH登录前的检查项");
  });
});

test.each(["templates", "extends-map", "articles"])(
  "%s of an unknown problem type have the documented code",
  async (part) => {
    const { status, body } = await ann.get(`${CONFIG}/${part}?business_type_id=teapot`);
    expect([status, body.error_code]).toEqual([200, "OSM.01010028"]);
  },
);

test.each(["templates", "extends-map", "severities", "articles"])("%s need a problem type", async (part) => {
  expect((await ann.get(`${CONFIG}/${part}`)).status).toBe(400);
});

test.each<[OperationName, string]>([
  ["listAreaCodes", "area-codes"],
  ["listCaseCategories", "categories"],
  ["listCaseLimits", "limits"],
  ["listCaseTemplates", "templates?business_type_id=ecs-login"],
  ["listExtendsParams", "extends-map?business_type_id=ecs-login"],
  ["listProblemTypes", "problems"],
  ["listProductCategories", "product-categories"],
  ["listRegions", "regions"],
  ["listSatisfactionDimensions", "satisfaction-dimensions"],
  ["listSeverities", "severities?product_category_id=ecs&business_type_id=ecs-login"],
  ["listArticles", "articles?business_type_id=ecs-login"],
])("%s answers as the contract says, with a token only", async (name, path) => {
  const operation = OPERATIONS[name];
  const { body } = await ann.get(`${CONFIG}/${path}`);
  if ("answer" in operation) expect(operation.answer.parse(body)).toEqual(body);
  expect((await ann.get(`${CONFIG}/${path}`, { "x-auth-token": "" })).status).toBe(401);
});
