/** The catalogue in the words of version 1.0 (historical-v1.md 10 to 13). */
import { catalogueRoutes } from "../catalogue/catalogue-routes";
import { routes } from "../http/call";
import { inOwnWords } from "./own-words";

export const historicalCatalogueRoutes = routes({
  /** Groups are numbered here; our own ids of them are words. */
  listSubTypesV1: async (call) => {
    const { incident_sub_type_list } = await catalogueRoutes.listCaseCategories(call);
    const subTypeList = incident_sub_type_list.map((group, index) => ({
      subTypeId: index,
      subTypeName: group.incident_sub_type_name,
      productCategoryList: group.incident_product_category_list.map((product) => ({
        productCategoryId: product.incident_product_category_id,
        productCategoryName: product.incident_product_category_name,
        productCategoryDesc: product.incident_product_category_desc,
      })),
    }));
    return { totalCount: subTypeList.length, subTypeList };
  },

  listBusinessTypesV1: async (call, { query }) => {
    const found = await catalogueRoutes.listProblemTypes(call, {
      query: { product_category_id: query.productCategoryId },
    });
    const businessTypeList = found.incident_business_type_list.map((one) => ({
      businessTypeId: one.business_type_id,
      businessTypeName: one.business_type_name,
    }));
    return { totalCount: businessTypeList.length, businessTypeList };
  },

  listTemplatesV1: (call, { query }) =>
    inOwnWords(async () => {
      const found = await catalogueRoutes.listCaseTemplates(call, {
        query: { business_type_id: query.businessTypeId },
      });
      const templateList = found.incident_template_list.map((one) => ({
        templateId: one.incident_template_id,
        templateName: one.incident_template_name,
        templateContent: one.incident_template_content,
      }));
      return { totalCount: templateList.length, templateList };
    }),

  listRegionsV1: async (call) => {
    const { data_center_list } = await catalogueRoutes.listRegions(call);
    const regionList = data_center_list.map(({ region_id, region_name }) => ({
      regionId: region_id,
      regionName: region_name,
    }));
    return { totalCount: regionList.length, regionList };
  },
});
