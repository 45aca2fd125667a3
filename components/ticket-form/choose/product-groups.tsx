"use client";
/** All products in their groups, as links. Arrow keys go from one to the next. */
import { Link } from "@/components/ui/actions/link";
import { productAddress } from "./addresses";
import { moveFocus } from "./move-focus";
import type { GroupOfProducts, ProductEntry } from "./product-catalogue";

export function ProductLink({ entry }: { entry: ProductEntry }) {
  return (
    <Link
      href={productAddress(entry.id)}
      title={entry.description}
      className="flex items-baseline justify-between gap-2 rounded-sm px-2 py-1 hover:bg-hover hover:text-accent"
    >
      <span className="min-w-0">{entry.name}</span>
      {entry.acronym !== "" && <span className="shrink-0 text-xs text-ink-3">{entry.acronym}</span>}
    </Link>
  );
}

export interface ProductGroupsProps {
  title: string;
  groups: readonly GroupOfProducts[];
  /** A kind of one group needs no second heading. */
  isSingle?: boolean;
}

export function ProductGroups({ title, groups, isSingle = false }: ProductGroupsProps) {
  if (groups.length === 0) return null;
  return (
    <section aria-label={title} onKeyDown={moveFocus} className="flex flex-col gap-3">
      <h3 className="text-lg font-semibold">{title}</h3>
      <div className={isSingle ? undefined : "gap-x-6 sm:columns-2 xl:columns-3"}>
        {groups.map((group) => (
          <div key={group.id} className="mb-5 break-inside-avoid">
            {!isSingle && <h4 className="mb-1 px-2 text-sm font-semibold text-ink-2">{group.name}</h4>}
            <ul className={isSingle ? "grid gap-x-6 sm:grid-cols-2 xl:grid-cols-3" : undefined}>
              {group.products.map((entry) => (
                <li key={entry.id}>
                  <ProductLink entry={entry} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
