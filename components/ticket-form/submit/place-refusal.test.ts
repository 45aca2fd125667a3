import { expect, test } from "vitest";
import { ApiError } from "@/lib/errors/api-error";
import { aParam } from "../testing/a-ticket-form";
import { placeRefusal } from "./place-refusal";

const params = [aParam("vm_id", { key: "vm.id" }), aParam("eip")];
const placed = (error: unknown, isShown = true) => placeRefusal(error, params, () => isShown);

test.each([
  ["extends_map.eip", "answers.eip"],
  ["extends_map.vm.id", "answers.vm_id"],
  ["extension_map.remindCCEmail", "cc"],
  ["region_id", "region_id"],
  ["simple_description", "description"],
  ["accessory_ids", "root.files"],
  ["business_type_id", "root.refused"],
])("a refusal of %s stands at %s", (field, place) => {
  expect(placed(new ApiError("OSM.01010001", { field }))).toBe(place);
});

test.each([
  ["OSM.01010006", "severity_id"],
  ["OSM.01010009", "severity_id"],
  ["OSM.01010033", "region_id"],
  ["OSM.01010008", "cc"],
] as const)("without a field, %s stands at %s", (code, place) => {
  expect(placed(new ApiError(code))).toBe(place);
});

test("a field that is not drawn gives the refusal to the whole form", () => {
  expect(placed(new ApiError("OSM.01010001", { field: "extends_map.eip" }), false)).toBe("root.refused");
});

test("what is no refusal of the service concerns the whole form", () => {
  expect(placed(new TypeError("broken"))).toBe("root.refused");
});
