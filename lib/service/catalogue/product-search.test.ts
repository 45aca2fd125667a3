import { expect, test } from "vitest";
import { catalogue } from "./catalogue-data";
import { mentions, searchProducts, type ProductSearch } from "./product-search";

const found = (search: ProductSearch) => searchProducts(catalogue.products, search).map((product) => product.id);

test("without a search every product is found", () => {
  expect(found({})).toHaveLength(catalogue.products.length);
  expect(found({ product_category_name: "  " })).toHaveLength(catalogue.products.length);
});

test.each([
  ["elastic CLOUD", "ecs"],
  ["弹性云服务器", "ecs"],
  ["ecs", "ecs"],
])("%s finds the Elastic Cloud Server", (product_category_name, id) => {
  expect(found({ product_category_name })).toContain(id);
});

test("a precise search wants the whole name or the acronym", () => {
  expect(found({ product_category_name: "Elastic", precise_search: true })).toEqual([]);
  expect(found({ product_category_name: "elastic cloud server", precise_search: true })).toEqual(["ecs"]);
  expect(found({ product_category_name: "ECS", precise_search: true })).toEqual(["ecs"]);
});

test("the acronym narrows by itself and never matches a name", () => {
  expect(found({ product_category_acronym: "ecs" })).toEqual(["ecs"]);
  expect(found({ product_category_acronym: "Elastic" })).toEqual([]);
});

test("every word of a search must stand in the article, in either language", () => {
  const article = { title: { en: "SSH login", zh: "登录" }, body: { en: "Check port 22", zh: "检查端口" } };
  expect(mentions(article, undefined)).toBe(true);
  expect(mentions(article, "port  LOGIN")).toBe(true);
  expect(mentions(article, "端口 ssh")).toBe(true);
  expect(mentions(article, "port billing")).toBe(false);
});
