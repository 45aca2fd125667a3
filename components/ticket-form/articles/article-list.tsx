/** Articles that may solve the problem; each opens in place. */
import { classNames } from "@/components/ui/class-names";
import { DisclosureMark, SUMMARY_LOOK } from "@/components/ui/page/disclosure-mark";
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
            <summary
              className={classNames(
                SUMMARY_LOOK,
                "min-h-10 px-3 py-2 font-medium hover:text-accent focus-visible:-outline-offset-2",
              )}
            >
              <DisclosureMark />
              {article.title}
            </summary>
            <p className="max-w-[68ch] px-3 pb-3 ps-9 whitespace-pre-line text-ink-2">{article.body}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
