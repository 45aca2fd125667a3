/** The catalogue in memory, read and checked once: products, problem types, templates, regions, severities, plans and limits. */
import type { WireLanguage } from "@/lib/contract/languages";
import { ApiError } from "@/lib/errors/api-error";
import json from "./catalogue.json";
import {
  Catalogue,
  type CatalogueProblemType,
  type CatalogueProduct,
  type CatalogueRegion,
  type CatalogueSeverity,
  type Named,
  type SatisfactionDimension,
  type SupportPlan,
  type Template,
} from "./catalogue-shape";

export const catalogue = Catalogue.parse(json);
export const LIMITS = catalogue.limits;
export const ATTACHMENT_COUNT_MAX = LIMITS.attachment_max_count;

/** The product "user center" of the original; with us that is the user account (limits.md 6). */
export const USER_CENTER_ID = "b5f0be5c9639466184abf80e01f9fa1d";
const USER_CENTER_PRODUCT = "account";

function byId<T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

const products = byId(catalogue.products);
const problemTypes = byId(catalogue.problem_types);
const templates = byId(catalogue.templates);
const regions = byId(catalogue.regions);
const severities = byId(catalogue.severities);
const supportPlans = byId(catalogue.support_plans);

export function nameOf(named: Named, language: WireLanguage): string {
  return language === "en-us" ? named.en : named.zh;
}

export function findProduct(id: string): CatalogueProduct | undefined {
  return products.get(id === USER_CENTER_ID ? USER_CENTER_PRODUCT : id);
}

export function findProblemType(id: string): CatalogueProblemType | undefined {
  return problemTypes.get(id);
}

export function findRegion(id: string): CatalogueRegion | undefined {
  return regions.get(id);
}

export function findSeverity(id: string): CatalogueSeverity | undefined {
  return severities.get(id);
}

export function findSupportPlan(id: string): SupportPlan | undefined {
  return supportPlans.get(id);
}

export function findSatisfaction(satisfaction_id: number): SatisfactionDimension | undefined {
  return catalogue.satisfaction_dimensions.find((one) => one.satisfaction_id === satisfaction_id);
}

export function requireProblemType(id: string): CatalogueProblemType {
  const found = findProblemType(id);
  if (found === undefined) throw new ApiError("OSM.01010028", { field: "business_type_id" });
  return found;
}

/** The product "user center" counts when none is named (limits.md 6). */
export function requireProduct(id: string = USER_CENTER_ID): CatalogueProduct {
  const found = findProduct(id);
  if (found === undefined) throw new ApiError("OSM.01010001", { field: "product_category_id", reason: "is not known" });
  return found;
}

export function templateOf(problemType: CatalogueProblemType): Template {
  const found = templates.get(problemType.template_id);
  if (found === undefined) throw new Error(`the catalogue has no template ${problemType.template_id}`);
  return found;
}
