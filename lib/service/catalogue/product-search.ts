/** Finds products by what people call them: the name in either language, or the acronym; upper and lower case count alike. */
import type { CatalogueProduct, Named } from "./catalogue-shape";

export type ProductSearch = {
  product_category_name?: string | undefined;
  product_category_acronym?: string | undefined;
  precise_search?: boolean | undefined;
};

function matches(texts: readonly string[], sought: string | undefined, precise: boolean): boolean {
  const wanted = sought?.trim().toLowerCase() ?? "";
  if (wanted === "") return true;
  const found = texts.map((text) => text.toLowerCase());
  return found.some((text) => (precise ? text === wanted : text.includes(wanted)));
}

export function searchProducts(products: readonly CatalogueProduct[], search: ProductSearch): CatalogueProduct[] {
  const precise = search.precise_search === true;
  return products.filter(
    ({ name, acronym }) =>
      matches([name.en, name.zh, acronym], search.product_category_name, precise) &&
      matches([acronym], search.product_category_acronym, precise),
  );
}

type Written = { title: Named; body: Named };

/** Every word must stand somewhere in the title or the text, in one language or the other. */
export function mentions({ title, body }: Written, search_key: string | undefined): boolean {
  const text = [title.en, title.zh, body.en, body.zh].join("\n").toLowerCase();
  const words = (search_key ?? "").toLowerCase().split(/\s+/);
  return words.every((word) => text.includes(word));
}
