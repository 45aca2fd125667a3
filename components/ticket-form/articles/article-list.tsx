/** Articles that may solve the problem; each opens in place. */
import { ChevronRight } from "lucide-react";
import type { Article } from "@/lib/contract/catalogue";

export interface ArticleListProps {
  articles: readonly Article[];
  label: string;
  /** The first one stands open. */
  isFirstOpen?: boolean;
}

export function ArticleList({ articles, label, isFirstOpen = false }: ArticleListProps) {
  return (
    <ul aria-label={label} className="flex flex-col divide-y divide-line rounded border border-line bg-surface">
      {articles.map((article, index) => (
        <li key={article.article_id}>
          <details open={isFirstOpen && index === 0} className="group">
            <summary className="flex min-h-10 list-none items-center gap-2 px-3 py-2 font-medium hover:text-accent focus-visible:-outline-offset-2 [&::-webkit-details-marker]:hidden">
              <ChevronRight
                aria-hidden
                className="size-4 shrink-0 text-ink-3 transition-transform group-open:rotate-90"
              />
              {article.title}
            </summary>
            <p className="max-w-[68ch] px-3 pb-3 ps-9 whitespace-pre-line text-ink-2">{article.body}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
