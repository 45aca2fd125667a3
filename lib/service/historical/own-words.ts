/** Version 1.0 names fields in its own words: a refusal of the common functions is told in the words that the caller sent. */
import { ApiError } from "@/lib/errors/api-error";

const OWN_WORDS: Record<string, string> = {
  accessory_id: "accessoryId",
  accessory_ids: "accessoryIds",
  action_id: "action",
  business_type_id: "businessTypeId",
  case_id: "caseId",
  extends_map: "authorizationContent",
  file: "accessoryData",
  incident_satisfaction_list: "satisfactionList",
  product_category_id: "productCategoryId",
  query_end_time: "endTime",
  query_start_time: "startTime",
  region_id: "regionId",
  remind_mail: "remindMail",
  remind_mobile: "remindMobile",
  search_key: "searchKey",
  simple_description: "simpleDescribe",
  source_id: "sourceId",
};

export async function inOwnWords<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const [field = "", ...rest] = (error.options.field ?? "").split(".");
    const own = field === "extends_map" ? OWN_WORDS[field] : [OWN_WORDS[field] ?? field, ...rest].join(".");
    throw field === "" ? error : new ApiError(error.code, { ...error.options, field: own ?? field });
  }
}
