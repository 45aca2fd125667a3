/** What belongs to one problem type: its form, its templates, its severities and the articles that may answer it. */
import { ApiError } from "@/lib/errors/api-error";
import { routes } from "../http/call";
import { catalogue, findProduct, nameOf, requireProblemType, requireProduct, templateOf } from "./catalogue-data";
import { commonParams, toWireParam, toWireProblemType, toWireSeverity } from "./catalogue-answers";
import { guidedFields } from "./guided-field";
import { mentions } from "./product-search";
import { offersSeverities, severityChoices } from "./severity-choice";

export const problemRoutes = routes({
  async listProblemTypes(call, { query }) {
    const productId = query.product_category_id;
    const product = productId === undefined ? undefined : findProduct(productId)?.id;
    const found = catalogue.problem_types.filter(
      (one) =>
        (productId === undefined || one.product_id === product) &&
        (query.incident_sub_type_id === undefined ||
          findProduct(one.product_id)?.category_id === query.incident_sub_type_id),
    );
    return {
      total_count: found.length,
      incident_business_type_list: found.map((one) => toWireProblemType(one, call.language)),
    };
  },

  async listCaseTemplates(call, { query }) {
    const { id, name, content } = templateOf(requireProblemType(query.business_type_id));
    const template = {
      incident_template_id: id,
      incident_template_name: nameOf(name, call.language),
      incident_template_content: nameOf(content, call.language),
    };
    return { total_count: 1, incident_template_list: [template] };
  },

  async listExtendsParams(call, { query }) {
    requireProduct(query.product_category_id);
    const problemType = requireProblemType(query.business_type_id);
    return {
      extends_params: guidedFields(problemType).map((field) => toWireParam(field, call.language)),
      common_params: commonParams(problemType, call.language),
    };
  },

  async listSeverities(call, { query }) {
    const product = requireProduct(query.product_category_id);
    const problemType = requireProblemType(query.business_type_id);
    if (problemType.product_id !== product.id)
      throw new ApiError("OSM.01010028", { field: "business_type_id", reason: "belongs to another product" });
    return {
      show: offersSeverities(product, problemType),
      severity_list: severityChoices(call.caller.support_plan).map((one) => toWireSeverity(one, call.language)),
    };
  },

  async listArticles(call, { query }) {
    const { id } = requireProblemType(query.business_type_id);
    const found = catalogue.knowledge.filter(
      (article) => article.problem_type_ids.includes(id) && mentions(article, query.search_key),
    );
    const articles = found.map((article) => ({
      article_id: article.id,
      title: nameOf(article.title, call.language),
      body: nameOf(article.body, call.language),
    }));
    return { articles };
  },
});
