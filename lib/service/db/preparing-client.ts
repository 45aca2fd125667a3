/**
 * A connection that lets PostgreSQL keep the plan of a statement that comes again and again: parsing and planning cost more
 * than running it. Statements with changing text (filters) may be many, so the number that is kept is bounded.
 */
import pg from "pg";

const SEEN_BEFORE_KEPT = 3;
const KEPT_MAX = 200;

type Config = { text?: unknown; name?: unknown };
type Query = (...given: unknown[]) => unknown;

/** Names statements by text, each from its fourth time on. */
export function createNaming(): (text: string) => string | undefined {
  const seen = new Map<string, number>();
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= KEPT_MAX) return known;
    const times = (seen.get(text) ?? 0) + 1;
    if (times <= SEEN_BEFORE_KEPT) {
      if (seen.size >= KEPT_MAX * 10) seen.clear();
      seen.set(text, times);
      return undefined;
    }
    seen.delete(text);
    const name = `kept_${names.size}`;
    names.set(text, name);
    return name;
  };
}

export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const nameOf = createNaming();
    const plain = this.query.bind(this) as Query;
    const query: Query = (first, ...rest) => {
      const config = first as Config | null;
      if (typeof config !== "object" || config === null || typeof config.text !== "string" || config.name !== undefined)
        return plain(first, ...rest);
      const name = nameOf(config.text);
      return name === undefined ? plain(first, ...rest) : plain({ ...config, name }, ...rest);
    };
    this.query = query as pg.Client["query"];
  }
}
