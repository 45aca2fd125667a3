/** The form of catalogue.json: what the service needs of it. A file of another form stops the service at its start. */
import { z } from "zod";

export const Named = z.object({ en: z.string(), zh: z.string() });
export type Named = z.infer<typeof Named>;

const Id = z.string().min(1).max(32);

export const TemplateField = z.object({
  key: Id,
  type: z.enum(["text", "textarea", "select", "date-time", "ip", "resource-id"]),
  param_type: z.literal([1, 3, 4, 5, 7, 8]),
  section: z.enum(["description", "my_info"]),
  required: z.boolean(),
  max_length: z.int().min(1),
  label: Named,
  placeholder: Named,
  hint: Named,
  sensitive: z.boolean(),
  options: z.array(z.object({ value: z.string(), label: Named })).optional(),
  pattern: z.string().optional(),
  store_as: z.literal("confidential").optional(),
});
export type TemplateField = z.infer<typeof TemplateField>;

export const Template = z.object({ id: Id, name: Named, content: Named, fields: z.array(TemplateField) });
export type Template = z.infer<typeof Template>;

export const CatalogueProduct = z.object({
  id: Id,
  acronym: z.string().max(32),
  name: Named,
  description: Named,
  category_id: Id,
  can_use_support_plan: z.boolean(),
  popular: z.boolean(),
  region_scoped: z.boolean(),
});
export type CatalogueProduct = z.infer<typeof CatalogueProduct>;

export const CatalogueProblemType = z.object({
  id: Id,
  product_id: Id,
  name: Named,
  case_type: z.literal([0, 5]),
  template_id: Id,
  can_use_support_plan: z.boolean(),
  region_required: z.boolean(),
  entry: z.enum(["form", "chatbot"]),
});
export type CatalogueProblemType = z.infer<typeof CatalogueProblemType>;

export const CatalogueRegion = z.object({
  id: Id,
  name: Named,
  type: z.literal([0, 1]),
  is_sensitive: z.literal([0, 1]),
});
export type CatalogueRegion = z.infer<typeof CatalogueRegion>;

export const CatalogueSeverity = z.object({ id: Id, rank: z.int(), name: Named, description: Named });
export type CatalogueSeverity = z.infer<typeof CatalogueSeverity>;

export const SupportPlan = z.object({
  id: Id,
  name: Named,
  technical_support_hours: z.enum(["not published", "business hours", "24/7"]),
  response_minutes: z.record(z.string(), z.int()),
});
export type SupportPlan = z.infer<typeof SupportPlan>;

export const SatisfactionDimension = z.object({
  satisfaction_id: z.int(),
  sat_category_id: z.string(),
  name: Named,
  description: Named,
  value: z.int(),
  per_value: z.int(),
});
export type SatisfactionDimension = z.infer<typeof SatisfactionDimension>;

const Limits = z.object({
  confidential_max_length: z.int(),
  message_attachment_max_count: z.int(),
  attachment_max_count: z.int(),
  attachment_max_size_mb: z.int(),
  attachment_types: z.array(z.string()),
  attachment_daily_total_mb: z.int(),
  attachment_name_max_length: z.int(),
  cc_max_count: z.int(),
  verify_code_length: z.int(),
  verified_contact_valid_days: z.int(),
  label_per_ticket_max_count: z.int(),
  label_per_account_max_count: z.int(),
  association_max_count: z.int(),
  list_page_size_default: z.int(),
  urge_min_interval_minutes: z.int(),
  auto_close_days: z.int(),
  export_max_tickets: z.int(),
});

export const Catalogue = z.object({
  limits: Limits,
  case_types: z.array(z.object({ id: z.int(), name: Named })),
  categories: z.array(z.object({ id: Id, name: Named, order: z.int() })),
  products: z.array(CatalogueProduct),
  problem_types: z.array(CatalogueProblemType),
  templates: z.array(Template),
  knowledge: z.array(z.object({ id: Id, title: Named, body: Named, problem_type_ids: z.array(Id) })),
  regions: z.array(CatalogueRegion),
  area_codes: z.array(z.object({ area_code: z.string(), name: Named })),
  severities: z.array(CatalogueSeverity),
  support_plans: z.array(SupportPlan),
  satisfaction_dimensions: z.array(SatisfactionDimension),
  ticket_states: z.array(z.object({ code: z.int(), name: Named })),
  quotas: z.tuple([z.object({ total: z.int(), un_used: z.int() })]),
});

export type Catalogue = z.infer<typeof Catalogue>;
