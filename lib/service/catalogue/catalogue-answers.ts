/** The catalogue as it goes over the wire, in the caller's language. */
import type { CommonParam, ExtendsParam, ProblemType, Product, Region, Severity } from "@/lib/contract/catalogue";
import type { WireLanguage } from "@/lib/contract/languages";
import { nameOf } from "./catalogue-data";
import type { CatalogueProblemType, CatalogueProduct, CatalogueRegion } from "./catalogue-shape";
import type { GuidedField } from "./guided-field";
import type { SeverityChoice } from "./severity-choice";

export function toWireProduct(product: CatalogueProduct, language: WireLanguage): Product {
  return {
    incident_product_category_id: product.id,
    incident_product_category_name: nameOf(product.name, language),
    incident_product_category_desc: nameOf(product.description, language),
    incident_product_category_acronym: product.acronym,
    can_use_support_plan: product.can_use_support_plan,
    popular: product.popular,
    region_scoped: product.region_scoped,
    incident_sub_type_id: product.category_id,
  };
}

export function toWireProblemType(problemType: CatalogueProblemType, language: WireLanguage): ProblemType {
  return {
    business_type_id: problemType.id,
    business_type_name: nameOf(problemType.name, language),
    case_type: problemType.case_type === 5 ? "5" : "0",
    can_use_support_plan: problemType.can_use_support_plan,
    region_required: problemType.region_required,
    entry: problemType.entry,
  };
}

export function toWireRegion(region: CatalogueRegion, language: WireLanguage): Region {
  return {
    type: region.type,
    region_id: region.id,
    region_name: nameOf(region.name, language),
    is_sensitive: region.is_sensitive,
  };
}

export function toWireSeverity(choice: SeverityChoice, language: WireLanguage): Severity {
  const { severity, available, plan, response_minutes } = choice;
  return {
    language,
    severity_id: severity.id,
    severity_name: nameOf(severity.name, language),
    severity_desc: nameOf(severity.description, language),
    rank: severity.rank,
    available,
    plan_name: nameOf(plan.name, language),
    ...(response_minutes === undefined ? {} : { response_minutes }),
  };
}

/**
 * `select_item` is documented as one text without a form: ours is a JSON array of the texts to show, as a text of an option
 * may hold any separator. An option's shown text is also the value to send.
 */
export function toWireParam(field: GuidedField, language: WireLanguage): ExtendsParam {
  const options = field.options.map((option) => nameOf(option.label, language));
  return {
    param_key: field.key,
    param_name: nameOf(field.label, language),
    param_type: field.param_type,
    required: field.required ? 1 : 0,
    length: field.length,
    language,
    tips: nameOf(field.hint, language),
    is_show: 1,
    is_sensitive: field.is_sensitive ? 1 : 0,
    input_kind: field.input_kind,
    section: field.section,
    placeholder: nameOf(field.placeholder, language),
    ...(options.length === 0 ? {} : { select_item: JSON.stringify(options) }),
  };
}

const COMMON_NAMES = {
  region_id: { en: "Region", zh: "区域" },
  severity_id: { en: "Severity", zh: "问题级别" },
} as const;

/** Fields that the ticket itself has and whose need depends on the problem type. */
export function commonParams(problemType: CatalogueProblemType, language: WireLanguage): CommonParam[] {
  return [
    {
      param_key: "region_id",
      param_name: nameOf(COMMON_NAMES.region_id, language),
      is_show: 1,
      is_required: problemType.region_required ? 1 : 0,
    },
    {
      param_key: "severity_id",
      param_name: nameOf(COMMON_NAMES.severity_id, language),
      is_show: problemType.can_use_support_plan ? 1 : 0,
      is_required: 0,
    },
  ];
}
