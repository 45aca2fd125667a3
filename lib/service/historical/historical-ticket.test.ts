import { describe, expect, test } from "vitest";
import type { HistoricalCreateCase } from "@/lib/contract/historical";
import { TICKET_SOURCE_ID } from "@/lib/contract/tickets";
import { ApiError } from "@/lib/errors/api-error";
import { confidentialOf, historicalStatus, statusesOf, toCreateTicket } from "./historical-ticket";
import { inOwnWords } from "./own-words";

const body = (over: Partial<HistoricalCreateCase> = {}): HistoricalCreateCase => ({
  businessTypeId: "ecs-login",
  sourceId: TICKET_SOURCE_ID,
  simpleDescribe: "disk full",
  ...over,
});

describe("states that version 1.0 does not know", () => {
  test.each([
    [5, 1],
    [17, 1],
    [12, 12],
    [0, 0],
  ] as const)("%d is told as %d", (status, told) => {
    expect(historicalStatus(status)).toBe(told);
  });

  test("are found where they are told", () => {
    expect(statusesOf(1)).toBe("1,5,17");
    expect(statusesOf(0)).toBe("0");
    expect(statusesOf(undefined)).toBeUndefined();
  });
});

describe("a request to create a ticket", () => {
  test("takes the product under either of its documented names", () => {
    expect(toCreateTicket(body({ productCategoryId: "ecs" }), "en-us").product_category_id).toBe("ecs");
    expect(toCreateTicket(body({ productCategory: "ecs" }), "en-us").product_category_id).toBe("ecs");
  });

  test("counts empty values as absent", () => {
    const empty = { productCategoryId: "", regionId: "", remindMobile: "", remindMail: "", accessoryIds: [""] };
    expect(toCreateTicket(body(empty), "en-us")).toEqual({
      business_type_id: "ecs-login",
      simple_description: "disk full",
      source_id: TICKET_SOURCE_ID,
      accessory_ids: [],
    });
  });

  test("without a description is described by its problem type", () => {
    const named = toCreateTicket(body({ simpleDescribe: " " }), "en-us").simple_description;
    expect(named.length).toBeGreaterThan(1);
    expect(toCreateTicket(body({ simpleDescribe: undefined }), "zh-cn").simple_description).not.toBe(named);
  });

  test("seals access data as confidential information, and drops it when it says that there is none", () => {
    expect(confidentialOf({ isAuthorized: 1, authorizationContent: "root/x" })).toEqual({
      confidential_info: "root/x",
    });
    expect(confidentialOf({ authorizationContent: "root/x" })).toEqual({ confidential_info: "root/x" });
    expect(confidentialOf({ isAuthorized: 0, authorizationContent: "root/x" })).toBeUndefined();
    expect(confidentialOf({ isAuthorized: 1, authorizationContent: "" })).toBeUndefined();
  });
});

describe("a refusal names the field as the caller wrote it", () => {
  test.each([
    ["simple_description", "simpleDescribe"],
    ["case_id", "caseId"],
    ["extends_map.confidential_info", "authorizationContent"],
    ["message.content", "message.content"],
  ])("%s is %s", async (field, own) => {
    const refused = inOwnWords(() => Promise.reject(new ApiError("OSM.01010001", { field, reason: "is wrong" })));
    await expect(refused).rejects.toMatchObject({ options: { field: own, reason: "is wrong" } });
  });

  test("what has no field stays as it is", async () => {
    const error = new ApiError("OSM.01010015");
    await expect(inOwnWords(() => Promise.reject(error))).rejects.toBe(error);
  });
});
