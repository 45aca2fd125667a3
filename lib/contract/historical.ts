/** The version 1.0 operations: camel case, pages by number (historical-v1.md). */
import { z } from "zod";
import { operation } from "./operation";
import { sensitive } from "./sensitive";
import { Acknowledgement, IdempotencyKey } from "./shapes";

export const HistoricalAction = z.object({
  /** cancel, close, press or delete; anything else has an error of its own. */
  action: z.string().max(64),
  actionDesc: z.string().max(400).optional(),
  caseId: z.string().max(32),
});
export type HistoricalAction = z.infer<typeof HistoricalAction>;

export const HistoricalBusinessTypesAnswer = z.object({
  totalCount: z.int().optional(),
  businessTypeList: z
    .array(
      z.object({
        businessTypeId: z.string().optional(),
        businessTypeName: z.string().optional(),
      }),
    )
    .optional(),
});
export type HistoricalBusinessTypesAnswer = z.infer<typeof HistoricalBusinessTypesAnswer>;

export const HistoricalCase = z.object({
  caseId: z.string().optional(),
  businessTypeName: z.string().optional(),
  typeName: z.string().optional(),
  customerId: z.string().optional(),
  subCustomerId: z.string().optional(),
  subCustomerName: z.string().optional(),
  dcName: z.string().optional(),
  simpleDescribe: z.string().optional(),
  status: z.enum(["0", "1", "2", "3", "4", "12"]).optional(),
  createTime: z.string().optional(),
});
export type HistoricalCase = z.infer<typeof HistoricalCase>;

export const HistoricalSatisfaction = z.object({
  satisfactionId: z.literal([1, 3]),
  satisfactionValue: z.int().min(1).max(5),
});
export type HistoricalSatisfaction = z.infer<typeof HistoricalSatisfaction>;

export const HistoricalMessage = z.object({
  messageId: z.string().optional(),
  type: z.literal([0, 1]).optional(),
  replier: z.string().optional(),
  replierName: z.string().optional(),
  content: z.string().optional(),
  accessoryDetailList: z
    .array(
      z.object({
        accessoryId: z.string().optional(),
        accessoryName: z.string().optional(),
      }),
    )
    .optional(),
  createTime: z.string().optional(),
});
export type HistoricalMessage = z.infer<typeof HistoricalMessage>;

export const HistoricalCaseDetail = z.object({
  caseId: z.string().optional(),
  businessTypeName: z.string().optional(),
  incidentTypeName: z.string().optional(),
  /** The documented example calls it so. */
  typeName: z.string().optional(),
  customerId: z.string().optional(),
  subCustomerId: z.string().optional(),
  subCustomerName: z.string().optional(),
  dcName: z.string().optional(),
  simpleDescribe: z.string().optional(),
  status: z.literal([0, 1, 2, 3, 4, 12]).optional(),
  sourceName: z.string().optional(),
  createTime: z.string().optional(),
  messageList: z.array(HistoricalMessage).optional(),
  satisfaction: z.array(HistoricalSatisfaction).optional(),
  judgement: z.string().optional(),
  isAuthorized: z.literal([0, 1]).optional(),
});
export type HistoricalCaseDetail = z.infer<typeof HistoricalCaseDetail>;

export const HistoricalCaseDetailAnswer = z.object({
  caseDetail: HistoricalCaseDetail.optional(),
});
export type HistoricalCaseDetailAnswer = z.infer<typeof HistoricalCaseDetailAnswer>;

export const HistoricalCreateCase = z.object({
  subTypeId: z.string().max(64).optional(),
  productCategoryId: z.string().max(64).optional(),
  /** The documented example writes it so. */
  productCategory: z.string().max(64).optional(),
  businessTypeId: z.string().max(64),
  regionId: z.string().max(64).optional(),
  simpleDescribe: z.string().max(1200).optional(),
  sourceId: z.string().max(32),
  isAuthorized: z.literal([0, 1]).optional(),
  authorizationContent: sensitive(z.string().max(400)).optional(),
  remindMobile: sensitive(z.string().max(32)).optional(),
  remindMail: sensitive(z.string().max(128)).optional(),
  accessoryIds: z.array(z.string()).max(1).optional(),
});
export type HistoricalCreateCase = z.infer<typeof HistoricalCreateCase>;

export const HistoricalCreateMessage = z.object({
  caseId: z.string().max(32),
  message: z.object({
    content: z.string().max(1200),
    isAuthorized: z.literal([0, 1]).optional(),
    authorizationContent: sensitive(z.string().max(400)).optional(),
    accessoryIds: z.array(z.string()).optional(),
    /** The documented example writes it so. */
    accessoryList: z.array(z.string()).optional(),
  }),
});
export type HistoricalCreateMessage = z.infer<typeof HistoricalCreateMessage>;

export const HistoricalDeleteAccessory = z.object({
  accessoryId: z.string().max(32),
});
export type HistoricalDeleteAccessory = z.infer<typeof HistoricalDeleteAccessory>;

export const HistoricalEvaluation = z.object({
  caseId: z.string().max(32),
  judgement: z.string().max(400).optional(),
  satisfactionList: z.array(HistoricalSatisfaction),
});
export type HistoricalEvaluation = z.infer<typeof HistoricalEvaluation>;

export const HistoricalListCasesAnswer = z.object({
  totalCount: z.int().optional(),
  caseList: z.array(HistoricalCase).optional(),
});
export type HistoricalListCasesAnswer = z.infer<typeof HistoricalListCasesAnswer>;

export const HistoricalRegionsAnswer = z.object({
  totalCount: z.int().optional(),
  regionList: z
    .array(
      z.object({
        regionId: z.string().optional(),
        regionName: z.string().optional(),
      }),
    )
    .optional(),
});
export type HistoricalRegionsAnswer = z.infer<typeof HistoricalRegionsAnswer>;

export const HistoricalSubTypesAnswer = z.object({
  totalCount: z.int().optional(),
  subTypeList: z
    .array(
      z.object({
        subTypeName: z.string().optional(),
        subTypeId: z.int().optional(),
        productCategoryList: z
          .array(
            z.object({
              productCategoryId: z.string().optional(),
              productCategoryName: z.string().optional(),
              productCategoryDesc: z.string().optional(),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
});
export type HistoricalSubTypesAnswer = z.infer<typeof HistoricalSubTypesAnswer>;

export const HistoricalTemplatesAnswer = z.object({
  totalCount: z.int().optional(),
  templateList: z
    .array(
      z.object({
        templateId: z.string().optional(),
        templateName: z.string().optional(),
        templateContent: z.string().optional(),
      }),
    )
    .optional(),
});
export type HistoricalTemplatesAnswer = z.infer<typeof HistoricalTemplatesAnswer>;

export const HistoricalUploadAccessory = z.object({
  accessoryName: z.string().max(512),
  accessoryData: z.instanceof(Blob),
  accessoryFrom: z.enum(["message", "incident", "feedback"]),
});
export type HistoricalUploadAccessory = z.infer<typeof HistoricalUploadAccessory>;

export const HistoricalUploadAccessoryAnswer = z.object({
  accessoryId: z.string().optional(),
});
export type HistoricalUploadAccessoryAnswer = z.infer<typeof HistoricalUploadAccessoryAnswer>;

export const historicalOperations = {
  createCaseV1: operation("POST", "/v1.0/servicerequest/case", {
    summary: "Create a ticket",
    headers: IdempotencyKey,
    body: HistoricalCreateCase,
    /** No answer is documented; the number is our own. */
    answer: Acknowledgement.extend({ caseId: z.string().optional() }),
  }),
  listCasesV1: operation("GET", "/v1.0/servicerequest/case", {
    summary: "List tickets",
    query: z.object({
      searchKey: z.string().max(16).optional(),
      caseId: z.string().max(32).optional(),
      subCustomerName: sensitive(z.string().max(32)).optional(),
      /** In the documented example alone. */
      subCustomerId: z.string().max(64).optional(),
      startTime: z.string().optional(),
      endTime: z.string().optional(),
      status: z.literal([0, 1, 2, 3, 4]).optional(),
      pageNo: z.int().min(1).optional(),
      pageSize: z.int().min(1).max(100).optional(),
    }),
    answer: HistoricalListCasesAnswer,
  }),
  showCaseDetailV1: operation("GET", "/v1.0/servicerequest/case/detail", {
    summary: "Get a ticket",
    query: z.object({ caseId: z.string().max(32) }),
    answer: HistoricalCaseDetailAnswer,
  }),
  uploadAccessoryV1: operation("POST", "/v1.0/servicerequest/case/accessory", {
    summary: "Upload an attachment",
    form: HistoricalUploadAccessory,
    answer: HistoricalUploadAccessoryAnswer,
  }),
  downloadAccessoryV1: operation("GET", "/v1.0/servicerequest/case/accessory", {
    summary: "Download attachments",
    query: z.object({ id: z.string().max(650) }),
    file: true,
  }),
  deleteAccessoryV1: operation("DELETE", "/v1.0/servicerequest/case/accessory", {
    summary: "Delete an attachment",
    body: HistoricalDeleteAccessory,
    answer: Acknowledgement,
  }),
  downloadAccessoryByPathV1: operation("GET", "/v1.0/servicerequest/case/accessory/{ids}", {
    summary: "Download attachments, path variant",
    params: z.object({ ids: z.string().max(650) }),
    file: true,
  }),
  createMessageV1: operation("POST", "/v1.0/servicerequest/case/message", {
    summary: "Add a message to a ticket",
    body: HistoricalCreateMessage,
    answer: Acknowledgement,
  }),
  createEvaluationV1: operation("POST", "/v1.0/servicerequest/case/evaluation", {
    summary: "Score a finished ticket",
    body: HistoricalEvaluation,
    answer: Acknowledgement,
  }),
  operateCaseV1: operation("POST", "/v1.0/servicerequest/case/action", {
    summary: "Cancel, close, urge or delete a ticket",
    body: HistoricalAction,
    answer: Acknowledgement,
  }),
  listSubTypesV1: operation("GET", "/v1.0/servicerequest/case/subtype", {
    summary: "List subcategories with products",
    answer: HistoricalSubTypesAnswer,
  }),
  listBusinessTypesV1: operation("GET", "/v1.0/servicerequest/case/businesstype", {
    summary: "List problem types",
    query: z.object({ productCategoryId: z.string().max(64).optional() }),
    answer: HistoricalBusinessTypesAnswer,
  }),
  listTemplatesV1: operation("GET", "/v1.0/servicerequest/case/template", {
    summary: "List templates of a problem type",
    query: z.object({ businessTypeId: z.string().max(64) }),
    answer: HistoricalTemplatesAnswer,
  }),
  listRegionsV1: operation("GET", "/v1.0/servicerequest/case/region", {
    summary: "List regions",
    answer: HistoricalRegionsAnswer,
  }),
};
