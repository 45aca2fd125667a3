/** What can be chosen on a ticket: products, problem types, templates, regions, severities (limits.md 1.5, 8). */
import { z } from "zod";
import { operation } from "./operation";

export const AreaCode = z.object({
  id: z.int().optional(),
  area_code: z.string().optional(),
  area_name: z.string().optional(),
});
export type AreaCode = z.infer<typeof AreaCode>;

export const CommonParam = z.object({
  param_key: z.string().optional(),
  param_name: z.string().optional(),
  is_show: z.int().optional(),
  is_required: z.int().optional(),
});
export type CommonParam = z.infer<typeof CommonParam>;

export const Region = z.object({
  type: z.literal([0, 1]).optional(),
  region_id: z.string().optional(),
  region_name: z.string().optional(),
  is_sensitive: z.int().optional(),
});
export type Region = z.infer<typeof Region>;

export const ExtendsParamType = z.literal([1, 3, 4, 5, 7, 8]);
export type ExtendsParamType = z.infer<typeof ExtendsParamType>;

export const ExtendsParam = z.object({
  tips: z.string().optional(),
  required: z.int().optional(),
  length: z.int().optional(),
  language: z.string().optional(),
  param_key: z.string().optional(),
  param_name: z.string().optional(),
  param_type: ExtendsParamType.optional(),
  param_desc: z.string().optional(),
  default_value: z.string().optional(),
  max_value: z.int().optional(),
  min_value: z.int().optional(),
  select_item: z.string().optional(),
  is_show: z.int().optional(),
  is_sensitive: z.int().optional(),
  input_kind: z.enum(["text", "textarea", "select", "date-time", "ip", "resource-id", "confidential"]).optional(),
  section: z.string().optional(),
  placeholder: z.string().optional(),
});
export type ExtendsParam = z.infer<typeof ExtendsParam>;

export const Product = z.object({
  incident_product_category_id: z.string().optional(),
  incident_product_category_name: z.string().optional(),
  incident_product_category_desc: z.string().optional(),
  incident_product_category_acronym: z.string().optional(),
  can_use_support_plan: z.boolean().optional(),
  popular: z.boolean().optional(),
  region_scoped: z.boolean().optional(),
  incident_sub_type_id: z.string().optional(),
});
export type Product = z.infer<typeof Product>;

export const ProductGroup = z.object({
  incident_sub_type_id: z.string().optional(),
  incident_sub_type_name: z.string().optional(),
  incident_product_category_list: z.array(Product).optional(),
});
export type ProductGroup = z.infer<typeof ProductGroup>;

export const TicketTemplate = z.object({
  incident_template_id: z.string().optional(),
  incident_template_name: z.string().optional(),
  incident_template_content: z.string().optional(),
});
export type TicketTemplate = z.infer<typeof TicketTemplate>;

export const ListAreaCodesAnswer = z.object({
  area_code_list: z.array(AreaCode).optional(),
});
export type ListAreaCodesAnswer = z.infer<typeof ListAreaCodesAnswer>;

export const ListCaseCategoriesAnswer = z.object({
  total_count: z.int().optional(),
  incident_sub_type_list: z.array(ProductGroup).optional(),
});
export type ListCaseCategoriesAnswer = z.infer<typeof ListCaseCategoriesAnswer>;

export const TicketLimits = z.object({
  create_case_ccemail_max_count: z.int().optional(),
});
export type TicketLimits = z.infer<typeof TicketLimits>;

export const ListCaseLimitsAnswer = z.object({
  config: TicketLimits.optional(),
});
export type ListCaseLimitsAnswer = z.infer<typeof ListCaseLimitsAnswer>;

export const ListCaseTemplatesAnswer = z.object({
  total_count: z.int().optional(),
  incident_template_list: z.array(TicketTemplate).optional(),
});
export type ListCaseTemplatesAnswer = z.infer<typeof ListCaseTemplatesAnswer>;

export const ListExtendsParamsAnswer = z.object({
  extends_params: z.array(ExtendsParam).optional(),
  common_params: z.array(CommonParam).optional(),
});
export type ListExtendsParamsAnswer = z.infer<typeof ListExtendsParamsAnswer>;

export const ProblemType = z.object({
  business_type_id: z.string().optional(),
  business_type_name: z.string().optional(),
  case_type: z.enum(["0", "5"]).optional(),
  can_use_support_plan: z.boolean().optional(),
  region_required: z.boolean().optional(),
  entry: z.enum(["form", "chatbot"]).optional(),
});
export type ProblemType = z.infer<typeof ProblemType>;

export const ListProblemTypesAnswer = z.object({
  total_count: z.int().optional(),
  incident_business_type_list: z.array(ProblemType).optional(),
});
export type ListProblemTypesAnswer = z.infer<typeof ListProblemTypesAnswer>;

export const ListProductCategoriesAnswer = z.object({
  total_count: z.int().optional(),
  incident_product_category_list: z.array(Product).optional(),
});
export type ListProductCategoriesAnswer = z.infer<typeof ListProductCategoriesAnswer>;

export const ListRegionsAnswer = z.object({
  total_count: z.int().optional(),
  data_center_list: z.array(Region).optional(),
});
export type ListRegionsAnswer = z.infer<typeof ListRegionsAnswer>;

export const SatisfactionDimension = z.object({
  value: z.int().optional(),
  satisfaction_id: z.int().optional(),
  satisfaction_name: z.string().optional(),
  satisfaction_desc: z.string().optional(),
  per_value: z.int().optional(),
  sat_category_id: z.string().optional(),
});
export type SatisfactionDimension = z.infer<typeof SatisfactionDimension>;

export const ListSatisfactionDimensionsAnswer = z.object({
  total_count: z.int().optional(),
  satisfaction_dimension_list: z.array(SatisfactionDimension).optional(),
});
export type ListSatisfactionDimensionsAnswer = z.infer<typeof ListSatisfactionDimensionsAnswer>;

export const Severity = z.object({
  language: z.string().optional(),
  severity_name: z.string().optional(),
  severity_id: z.string().optional(),
  severity_desc: z.string().optional(),
  rank: z.int().optional(),
  available: z.boolean().optional(),
  plan_name: z.string().optional(),
  response_minutes: z.int().optional(),
});
export type Severity = z.infer<typeof Severity>;

export const ListSeveritiesAnswer = z.object({
  show: z.boolean().optional(),
  severity_list: z.array(Severity).optional(),
});
export type ListSeveritiesAnswer = z.infer<typeof ListSeveritiesAnswer>;

/** An article that may solve the problem before a ticket is written; an operation of our own service. */
export const Article = z.object({ article_id: z.string(), title: z.string(), body: z.string() });
export type Article = z.infer<typeof Article>;

export const catalogueOperations = {
  listAreaCodes: operation("GET", "/v2/servicerequest/config/area-codes", {
    summary: "List country and region codes",
    answer: ListAreaCodesAnswer,
    browser: true,
  }),
  listCaseCategories: operation("GET", "/v2/servicerequest/config/categories", {
    summary: "List ticket subcategories with products",
    answer: ListCaseCategoriesAnswer,
    browser: true,
  }),
  listCaseLimits: operation("GET", "/v2/servicerequest/config/limits", {
    summary: "Get ticket limits such as CC count",
    answer: ListCaseLimitsAnswer,
    browser: true,
  }),
  listCaseTemplates: operation("GET", "/v2/servicerequest/config/templates", {
    summary: "List templates for a problem type",
    query: z.object({ business_type_id: z.string().min(1).max(64) }),
    answer: ListCaseTemplatesAnswer,
    browser: true,
  }),
  listExtendsParams: operation("GET", "/v2/servicerequest/config/extends-map", {
    summary: "List additional parameters to fill",
    query: z.object({
      business_type_id: z.string().min(1).max(64),
      incident_sub_type_id: z.string().min(1).max(64).optional(),
      product_category_id: z.string().min(1).max(64).optional(),
    }),
    answer: ListExtendsParamsAnswer,
    browser: true,
  }),
  listProblemTypes: operation("GET", "/v2/servicerequest/config/problems", {
    summary: "List problem types of a product",
    query: z.object({
      product_category_id: z.string().min(1).max(64).optional(),
      incident_sub_type_id: z.string().max(32).optional(),
    }),
    answer: ListProblemTypesAnswer,
    browser: true,
  }),
  listProductCategories: operation("GET", "/v2/servicerequest/config/product-categories", {
    summary: "List product categories",
    query: z.object({
      product_category_name: z.string().max(64).optional(),
      precise_search: z.boolean().optional(),
      product_category_acronym: z.string().max(64).optional(),
    }),
    answer: ListProductCategoriesAnswer,
    browser: true,
  }),
  listRegions: operation("GET", "/v2/servicerequest/config/regions", {
    summary: "List regions",
    answer: ListRegionsAnswer,
    browser: true,
  }),
  listSatisfactionDimensions: operation("GET", "/v2/servicerequest/config/satisfaction-dimensions", {
    summary: "List satisfaction items",
    answer: ListSatisfactionDimensionsAnswer,
    browser: true,
  }),
  listSeverities: operation("GET", "/v2/servicerequest/config/severities", {
    summary: "List severities",
    query: z.object({ product_category_id: z.string().min(1).max(64), business_type_id: z.string().min(1).max(64) }),
    answer: ListSeveritiesAnswer,
    browser: true,
  }),
  listArticles: operation("GET", "/v2/servicerequest/config/articles", {
    summary: "List articles that may solve a problem",
    query: z.object({ business_type_id: z.string().min(1).max(64), search_key: z.string().max(64).optional() }),
    answer: z.object({ articles: z.array(Article) }),
    browser: true,
  }),
};
