/** The statements of one request as PostgreSQL wrote them into its log, with their values, to be sent again without the service. */

export type Statement = { text: string; values: (string | null)[] };

const STATEMENT = /^LOG: {2}(?:execute [^:]+|statement): ([\s\S]*)$/;
const VALUES = /^DETAIL: {2}Parameters: ([\s\S]*)$/i;
const VALUE = /\$\d+ = (?:NULL|'((?:[^']|'')*)')/g;

/** Entries begin with a time; lines that go on begin with a tab. */
function entriesOf(log: string): string[] {
  return log
    .split(/^\d{4}-\d\d-\d\d [\d:.]+ UTC \[\d+\] /m)
    .map((entry) => entry.replace(/\n\t/g, "\n").trimEnd())
    .filter((entry) => entry !== "");
}

export function readStatements(log: string): Statement[] {
  const statements: Statement[] = [];
  for (const entry of entriesOf(log)) {
    const text = STATEMENT.exec(entry)?.[1];
    if (text !== undefined) statements.push({ text, values: [] });
    const values = VALUES.exec(entry)?.[1];
    const last = statements.at(-1);
    if (values === undefined || last === undefined) continue;
    last.values = [...values.matchAll(VALUE)].map(([, value]) => value?.replaceAll("''", "'") ?? null);
  }
  return statements;
}
