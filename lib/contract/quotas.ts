/** How many tickets an account may still submit (limits.md 6). */
import { z } from "zod";
import { operation } from "./operation";

export const ListCaseQuotasAnswer = z.object({
  total: z.int().optional(),
  un_used: z.int().optional(),
});
export type ListCaseQuotasAnswer = z.infer<typeof ListCaseQuotasAnswer>;

export const quotasOperations = {
  listCaseQuotas: operation("GET", "/v2/servicerequest/quotas", {
    summary: "Get the ticket quota",
    query: z.object({
      product_category_id: z.string().max(64).optional(),
      business_type_id: z.string().min(1).max(32),
    }),
    answer: ListCaseQuotasAnswer,
    browser: true,
  }),
};
