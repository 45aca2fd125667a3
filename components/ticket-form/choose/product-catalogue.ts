/** The catalogue as people choose from it: two kinds, groups, products; and how a word finds a product. Pure. */
import type { Product, ProductGroup } from "@/lib/contract/catalogue";

export type ProductEntry = {
  id: string;
  name: string;
  acronym: string;
  description: string;
  groupId: string;
  groupName: string;
  isPopular: boolean;
};

export type GroupOfProducts = { id: string; name: string; products: readonly ProductEntry[] };
export type ProductCatalogue = { business: readonly GroupOfProducts[]; products: readonly GroupOfProducts[] };

/** The one group of business matters; all others are products. */
const BUSINESS_GROUP = "base";

function readProduct(product: Product, group: ProductGroup): ProductEntry[] {
  const id = product.incident_product_category_id;
  if (!id) return [];
  return [
    {
      id,
      name: product.incident_product_category_name ?? id,
      acronym: product.incident_product_category_acronym ?? "",
      description: product.incident_product_category_desc ?? "",
      groupId: group.incident_sub_type_id ?? "",
      groupName: group.incident_sub_type_name ?? "",
      isPopular: product.popular === true,
    },
  ];
}

export function readCatalogue(groups: readonly ProductGroup[] | undefined): ProductCatalogue {
  const read = (groups ?? []).map((group) => ({
    id: group.incident_sub_type_id ?? "",
    name: group.incident_sub_type_name ?? "",
    products: (group.incident_product_category_list ?? []).flatMap((product) => readProduct(product, group)),
  }));
  const filled = read.filter((group) => group.products.length > 0);
  return {
    business: filled.filter((group) => group.id === BUSINESS_GROUP),
    products: filled.filter((group) => group.id !== BUSINESS_GROUP),
  };
}

export function allProducts({ business, products }: ProductCatalogue): ProductEntry[] {
  return [...business, ...products].flatMap((group) => group.products);
}

/** Lower is better; undefined is no match. An acronym typed whole beats everything. */
function rankOf(entry: ProductEntry, word: string): number | undefined {
  const name = entry.name.toLowerCase();
  const acronym = entry.acronym.toLowerCase();
  if (acronym === word || name === word) return 0;
  if (acronym !== "" && acronym.startsWith(word)) return 1;
  if (name.startsWith(word) || name.includes(` ${word}`)) return 2;
  if (name.includes(word)) return 3;
  return entry.groupName.toLowerCase().includes(word) ? 4 : undefined;
}

/** `otherLanguage` holds the ids that the service found, which knows the names in both languages. */
export function searchCatalogue(
  entries: readonly ProductEntry[],
  text: string,
  otherLanguage: ReadonlySet<string>,
): ProductEntry[] {
  const word = text.trim().toLowerCase();
  if (word === "") return [];
  const ranked = entries.flatMap((entry) => {
    const rank = rankOf(entry, word) ?? (otherLanguage.has(entry.id) ? 3 : undefined);
    return rank === undefined ? [] : [{ entry, rank }];
  });
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ entry }) => entry);
}
