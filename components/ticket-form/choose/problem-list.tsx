"use client";
/** The problem types of the chosen product. Choosing one remembers the product and goes on. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { QueryFailed } from "@/components/query-states/query-failed";
import { Link } from "@/components/ui/actions/link";
import type { ProblemType } from "@/lib/contract/catalogue";
import { LinkButton } from "@/components/ui/actions/link-button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { osmQuery } from "@/lib/queries/osm-query";
import { NEW_TICKET, problemAddress } from "./addresses";
import { moveFocus } from "./move-focus";
import { QuotaLeft } from "./quota-left";
import { rememberProduct } from "./recent-products";

export function ProblemList({ product }: { product: string }) {
  const t = useTranslations("ticket_form.choose");
  const asked = useQuery(osmQuery("listProblemTypes", { query: { product_category_id: product } }));
  const client = useQueryClient();
  if (asked.isPending) return <SkeletonLines lines={6} />;
  if (asked.data === undefined) return <QueryFailed query={asked} />;
  const problems = asked.data.incident_business_type_list ?? [];
  if (problems.length === 0)
    return (
      <EmptyState action={<LinkButton href={NEW_TICKET}>{t("another_product")}</LinkButton>}>
        {t("no_problems")}
      </EmptyState>
    );
  return (
    <ul
      aria-label={t("problems")}
      onKeyDown={moveFocus}
      className="flex flex-col divide-y divide-line overflow-hidden rounded border border-line bg-surface"
    >
      {problems.map((problem, index) => (
        <ProblemLine
          key={problem.business_type_id}
          product={product}
          problem={problem}
          isFirst={index === 0}
          onChoose={() => void rememberProduct(client, product)}
        />
      ))}
    </ul>
  );
}

interface ProblemLineProps {
  product: string;
  problem: ProblemType;
  isFirst: boolean;
  onChoose: () => void;
}

/** The first one has the focus, so that a product chosen by keyboard goes on by keyboard. */
function ProblemLine({ product, problem, isFirst, onChoose }: ProblemLineProps) {
  const t = useTranslations("ticket_form.choose");
  const id = problem.business_type_id ?? "";
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus(), []);
  return (
    <li>
      <Link
        href={problemAddress(product, id)}
        onClick={onChoose}
        ref={isFirst ? link : undefined}
        className="flex min-h-12 items-center gap-3 px-4 py-2 transition-colors hover:bg-hover focus-visible:-outline-offset-2"
      >
        <span className="min-w-0 flex-1">
          <span className="font-medium">{problem.business_type_name}</span>
          <span className="block text-sm text-ink-2">{t(problem.case_type === "5" ? "fault" : "question")}</span>
        </span>
        <QuotaLeft product={product} problem={id} />
        <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-3" />
      </Link>
    </li>
  );
}
