/** Facts as terms and values. Narrow places put the value under its term. */
import type { ReactNode } from "react";
import { classNames } from "../class-names";

export function FactList({ children, isWide = false }: { children: ReactNode; isWide?: boolean }) {
  return <dl className={classNames("grid gap-y-2.5 text-sm", isWide && "sm:grid-cols-2 sm:gap-x-8")}>{children}</dl>;
}

export function DefinitionRow({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(5.5rem,2fr)_5fr] items-baseline gap-x-3">
      <dt className="text-ink-3">{term}</dt>
      <dd className="min-w-0 text-ink">{children}</dd>
    </div>
  );
}
