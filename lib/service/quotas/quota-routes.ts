/** How many tickets an account may still submit: -1 is without a limit, the only quota there is so far (limits.md 6). */
import { catalogue, requireProblemType, requireProduct } from "../catalogue/catalogue-data";
import { routes } from "../http/call";

export const quotaRoutes = routes({
  async listCaseQuotas(_call, { query }) {
    requireProduct(query.product_category_id);
    requireProblemType(query.business_type_id);
    const [{ total, un_used }] = catalogue.quotas;
    return { total, un_used };
  },
});
