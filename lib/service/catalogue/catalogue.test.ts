import { expect, test } from "vitest";
import { catalogue, findProduct, requireProduct, templateOf, USER_CENTER_ID } from "./catalogue-data";
import { caseTypeName, extendsNameOf, nameOfSource } from "./catalogue-names";
import { guidedFields } from "./guided-field";

test("every problem type has its product and its template", () => {
  for (const problemType of catalogue.problem_types) {
    expect(findProduct(problemType.product_id), problemType.id).toBeDefined();
    expect(templateOf(problemType).id).toBe(problemType.template_id);
  }
});

test("a fault needs a region, a consultation does not", () => {
  for (const problemType of catalogue.problem_types)
    expect(problemType.region_required, problemType.id).toBe(problemType.case_type === 5);
});

test("names of fields are no longer than the API allows", () => {
  for (const problemType of catalogue.problem_types)
    for (const field of guidedFields(problemType))
      for (const text of [field.label.en, field.label.zh]) expect(text.length).toBeLessThanOrEqual(32);
});

test("no problem type asks for the same field twice", () => {
  for (const problemType of catalogue.problem_types) {
    const keys = guidedFields(problemType).map((field) => field.key);
    expect(new Set(keys).size, problemType.id).toBe(keys.length);
  }
});

test("the user center of the original is our user account", () => {
  expect(requireProduct(USER_CENTER_ID).id).toBe("account");
  expect(requireProduct(undefined).id).toBe("account");
});

test("an unknown product is a wrong parameter", () => {
  expect(() => requireProduct("teapot")).toThrow(expect.objectContaining({ code: "OSM.01010001" }));
});

test("names come in the language that is asked for", () => {
  expect(caseTypeName(0, "en-us")).toBe("Consultation");
  expect(caseTypeName(0, "zh-cn")).toBe("咨询");
  expect(extendsNameOf("ecs-login", "confidential_info", "zh-cn")).toBe("机密信息");
  expect(nameOfSource("en-us")).not.toBe(nameOfSource("zh-cn"));
});

test("what is no longer in the catalogue stands for itself", () => {
  expect(caseTypeName(99, "en-us")).toBe("99");
  expect(extendsNameOf("gone", "some_key", "en-us")).toBe("some_key");
  expect(extendsNameOf("ecs-login", "some_key", "en-us")).toBe("some_key");
});
