import { expect, test } from "vitest";
import { allProducts, readCatalogue, searchCatalogue } from "./product-catalogue";
import { readRecent, withRecent } from "./recent-products";

const product = (id: string, name: string, acronym = "") => ({
  incident_product_category_id: id,
  incident_product_category_name: name,
  incident_product_category_acronym: acronym,
});

const catalogue = readCatalogue([
  {
    incident_sub_type_id: "base",
    incident_sub_type_name: "Account & billing",
    incident_product_category_list: [product("invoice", "Invoices")],
  },
  {
    incident_sub_type_id: "compute",
    incident_sub_type_name: "Compute",
    incident_product_category_list: [
      product("ecs", "Elastic Cloud Server", "ECS"),
      product("bms", "Bare Metal Server", "BMS"),
    ],
  },
  {
    incident_sub_type_id: "network",
    incident_sub_type_name: "Networking",
    incident_product_category_list: [product("eip", "Elastic IP", "EIP")],
  },
  { incident_sub_type_id: "empty", incident_sub_type_name: "Empty", incident_product_category_list: [] },
]);

const found = (text: string, other: string[] = []) =>
  searchCatalogue(allProducts(catalogue), text, new Set(other)).map((entry) => entry.id);

test("business matters and products are two kinds, groups without products are none", () => {
  expect(catalogue.business.map((group) => group.id)).toEqual(["base"]);
  expect(catalogue.products.map((group) => group.id)).toEqual(["compute", "network"]);
});

test("a product is found by its acronym before all that only contain it", () => {
  expect(found("ecs")).toEqual(["ecs"]);
  expect(found("elastic")).toEqual(["ecs", "eip"]);
});

test("a word inside the name and the name of the group find, too", () => {
  expect(found("server")).toEqual(["ecs", "bms"]);
  expect(found("networking")).toEqual(["eip"]);
});

test("a name in the other language finds what the service found", () => {
  expect(found("弹性云", ["ecs"])).toEqual(["ecs"]);
  expect(found("弹性云")).toEqual([]);
});

test("nothing typed finds nothing", () => {
  expect(found("  ", ["ecs"])).toEqual([]);
});

test("products used last are kept newest first, each once, six at most", () => {
  expect(withRecent(["a", "b"], "b")).toEqual(["b", "a"]);
  expect(withRecent(["a", "b", "c", "d", "e", "f"], "g")).toEqual(["g", "a", "b", "c", "d", "e"]);
  expect(readRecent({ not: "a list" })).toEqual([]);
});
