"use client";
/** A row of products at hand: those asked about last, those many people ask about. */
import { Link } from "@/components/ui/actions/link";
import { productAddress } from "./addresses";
import { moveFocus } from "./move-focus";
import type { ProductEntry } from "./product-catalogue";

export function QuickProducts({ title, entries }: { title: string; entries: readonly ProductEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section aria-label={title} onKeyDown={moveFocus} className="flex flex-col gap-2">
      <h3 className="text-sm font-semibold text-ink-2">{title}</h3>
      <ul className="flex flex-wrap gap-2">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Link
              href={productAddress(entry.id)}
              className="inline-flex min-h-9 items-center rounded border border-line-2 bg-surface px-3 py-1 font-medium transition-colors touch-room hover:border-accent hover:text-accent"
            >
              {entry.name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
