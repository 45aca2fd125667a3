/** Ways to read the catalogue; it is everybody's, so no id here belongs to an account. */
import { way } from "./way";

const product_category_id = "ecs";
const business_type_id = "ecs-login";

export const catalogueWays = {
  listAreaCodes: way(() => ({})),
  listCaseCategories: way(() => ({})),
  listCaseLimits: way(() => ({})),
  listCaseTemplates: way(() => ({ query: { business_type_id } })),
  listExtendsParams: way(() => ({ query: { business_type_id, product_category_id } })),
  listProblemTypes: way(() => ({ query: { product_category_id } })),
  listProductCategories: way(() => ({})),
  listRegions: way(() => ({})),
  listSatisfactionDimensions: way(() => ({})),
  listSeverities: way(() => ({ query: { business_type_id, product_category_id } })),
  listArticles: way(() => ({ query: { business_type_id } })),
  showConfiguration: way(() => ({ params: { config_key: "case.create-case.diagnose-list" } })),
  listSubTypesV1: way(() => ({})),
  listBusinessTypesV1: way(() => ({ query: { productCategoryId: product_category_id } })),
  listTemplatesV1: way(() => ({ query: { businessTypeId: business_type_id } })),
  listRegionsV1: way(() => ({})),
};
