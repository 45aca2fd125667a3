/** Which articles fit what is being typed: those that share most words with it, best first; all of them while none does. Pure. */
import type { Article } from "@/lib/contract/catalogue";

const LATIN_WORD = /[a-z0-9][a-z0-9.-]{2,}/g;
const HAN_RUN = /\p{Script=Han}{2,}/gu;
const WORDS_MAX = 200;

/** Words that stand in every description say nothing. */
const EMPTY_WORDS = new Set([
  "the",
  "and",
  "for",
  "with",
  "that",
  "this",
  "from",
  "after",
  "before",
  "cannot",
  "not",
  "can",
]);

/** Chinese has no blanks between words, so every two neighbours count as one. */
export function wordsOf(text: string): Set<string> {
  const lower = text.toLowerCase();
  const latin = (lower.match(LATIN_WORD) ?? []).filter((word) => !EMPTY_WORDS.has(word));
  const han = (lower.match(HAN_RUN) ?? []).flatMap((run) => {
    const characters = [...run];
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
  return new Set([...latin, ...han].slice(0, WORDS_MAX));
}

export function narrowArticles(articles: readonly Article[], typed: string): Article[] {
  const sought = wordsOf(typed);
  if (sought.size === 0) return [...articles];
  const scored = articles.map((article) => {
    const own = wordsOf(`${article.title}\n${article.body}`);
    return { article, score: [...sought].filter((word) => own.has(word)).length };
  });
  const fitting = scored.filter(({ score }) => score > 0);
  if (fitting.length === 0) return [...articles];
  return fitting.toSorted((one, other) => other.score - one.score).map(({ article }) => article);
}
