/**
 * Finds descriptions by parts of words in any language without reading them all: pieces of two or three characters are kept
 * beside each ticket, marked with the account. They only narrow the search: the words themselves are matched afterwards.
 */
import { sql, type SQL } from "drizzle-orm";

/** Enough to be selective; more pieces would cost more than they save. */
const WORDS_USED_MAX = 8;
const CHARACTERS_USED_MAX = 16;

/** Pieces are two characters of which one is not ASCII, or three that are ASCII: shorter words have none. */
const HAS_PIECES = /[^\0-\x7f][^\s]|[^\s][^\0-\x7f]|[!-~]{3}/u;

const cut = (word: string) => Array.from(word).slice(0, CHARACTERS_USED_MAX).join("");

/** Undefined where no word is long enough to have pieces. Pieces never reach over a space, so that one text holds all words. */
export function mayHoldWords(domain_id: string, words: readonly string[]): SQL | undefined {
  const used = words
    .map(cut)
    .filter((word) => HAS_PIECES.test(word))
    .sort((a, b) => b.length - a.length)
    .slice(0, WORDS_USED_MAX);
  if (used.length === 0) return undefined;
  return sql`"tickets"."incident_id" in (
    select w.incident_id from service.ticket_words w
    where w.domain_id = ${domain_id} and w.grams @> service.word_grams(${domain_id}, ${used.join(" ")}))`;
}

type Described = { domain_id: string; incident_id: string; simple_description: string };

/** A step of the statement that saves a new ticket. */
export function wordsStep({ domain_id, incident_id, simple_description }: Described): SQL {
  return sql`ticket_words as (
    insert into service.ticket_words (domain_id, incident_id, grams)
    select ${domain_id}, ${incident_id}, service.word_grams(${domain_id}, ${simple_description}))`;
}
