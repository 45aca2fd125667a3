/** The title row of a page: where one came from, what this is, its state, and the page's actions at the right. */
import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "../actions/link";

export interface PageTitleProps {
  title: ReactNode;
  back?: { href: string; label: string };
  mark?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
}

export function PageTitle({ title, back, mark, lead, actions }: PageTitleProps) {
  return (
    <header className="mb-4 flex flex-col gap-1">
      {back && (
        <Link
          href={back.href}
          className="inline-flex w-fit items-center gap-1 rounded-sm text-sm text-ink-2 hover:text-accent"
        >
          <ArrowLeft aria-hidden className="size-3.5" />
          {back.label}
        </Link>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="min-w-0 text-xl font-semibold text-balance">{title}</h1>
          {mark}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      {lead && <p className="max-w-[72ch] text-ink-2">{lead}</p>}
    </header>
  );
}
