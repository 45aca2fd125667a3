/** The basic configuration that is the same for every account: products, regions, codes, scores and limits. */
import { routes } from "../http/call";
import { catalogue, LIMITS, nameOf } from "./catalogue-data";
import { toWireProduct, toWireRegion } from "./catalogue-answers";
import { problemRoutes } from "./problem-routes";
import { searchProducts } from "./product-search";

export const catalogueRoutes = routes({
  ...problemRoutes,

  async listAreaCodes(call) {
    const area_code_list = catalogue.area_codes.map(({ area_code, name }, index) => ({
      id: index + 1,
      area_code,
      area_name: nameOf(name, call.language),
    }));
    return { area_code_list };
  },

  async listCaseCategories(call) {
    const groups = [...catalogue.categories].sort((a, b) => a.order - b.order);
    const incident_sub_type_list = groups.map(({ id, name }) => ({
      incident_sub_type_id: id,
      incident_sub_type_name: nameOf(name, call.language),
      incident_product_category_list: catalogue.products
        .filter((product) => product.category_id === id)
        .map((product) => toWireProduct(product, call.language)),
    }));
    return { total_count: groups.length, incident_sub_type_list };
  },

  async listCaseLimits() {
    return { config: { create_case_ccemail_max_count: LIMITS.cc_max_count } };
  },

  async listProductCategories(call, { query }) {
    const found = searchProducts(catalogue.products, query);
    return {
      total_count: found.length,
      incident_product_category_list: found.map((product) => toWireProduct(product, call.language)),
    };
  },

  async listRegions(call) {
    const data_center_list = catalogue.regions.map((region) => toWireRegion(region, call.language));
    return { total_count: data_center_list.length, data_center_list };
  },

  /** No account is confined to some of the regions. */
  async listCustomersRegions(call) {
    const region_infos = catalogue.regions.map(({ id, name }) => ({
      region_id: id,
      region_name: nameOf(name, call.language),
    }));
    return { count: region_infos.length, region_infos };
  },

  async listSatisfactionDimensions(call) {
    const satisfaction_dimension_list = catalogue.satisfaction_dimensions.map((one) => ({
      value: one.value,
      satisfaction_id: one.satisfaction_id,
      satisfaction_name: nameOf(one.name, call.language),
      satisfaction_desc: nameOf(one.description, call.language),
      per_value: one.per_value,
      sat_category_id: one.sat_category_id,
    }));
    return { total_count: satisfaction_dimension_list.length, satisfaction_dimension_list };
  },
});
