"use client";
/** One product that was found. The keyboard's place in the list is shown here while the focus stays in the search box. */
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { classNames } from "@/components/ui/class-names";
import { productAddress } from "./addresses";
import type { ProductEntry } from "./product-catalogue";

export function SearchResult({ id, entry, isActive }: { id: string; entry: ProductEntry; isActive: boolean }) {
  const router = useRouter();
  const line = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (isActive) line.current?.scrollIntoView?.({ block: "nearest" });
  }, [isActive]);

  return (
    <li
      ref={line}
      id={id}
      role="option"
      aria-selected={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => router.push(productAddress(entry.id))}
      className={classNames(
        "flex min-h-10 cursor-pointer flex-wrap items-center gap-x-3 rounded-sm px-3 py-1.5 touch-room hover:bg-hover",
        isActive && "bg-accent-soft",
      )}
    >
      <span className="font-medium">{entry.name}</span>
      {entry.acronym !== "" && <span className="text-sm text-ink-2">{entry.acronym}</span>}
      <span className="ms-auto text-sm text-ink-3">{entry.groupName}</span>
    </li>
  );
}
