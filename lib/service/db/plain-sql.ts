/** Lets a library that brings its own SQL use our connections: what it does in a transaction of ours stands or falls with it. */
import type { Queryable } from "./database";

type Answer = { rows: unknown[] };
export type PlainSql = { executeSql: (text: string, values?: unknown[]) => Promise<Answer> };

// PreparingClient would keep a text that comes often; one without values may hold several statements, which cannot be kept.
const NEVER_KEPT = "";

export function plainSql(db: Queryable): PlainSql {
  return {
    executeSql: async (text, values = []) => {
      const name = values.length === 0 ? NEVER_KEPT : undefined;
      const statement = db._.session.prepareQuery({ sql: text, params: values }, undefined, name, false);
      return (await statement.execute()) as Answer;
    },
  };
}
