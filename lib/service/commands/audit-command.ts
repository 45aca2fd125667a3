/** `audit verify` proves that no trail was changed; `audit export` writes one account's trail to the output as CSV. */
import { once } from "node:events";
import { parseArgs } from "node:util";
import { asc, eq } from "drizzle-orm";
import type { AuditFilter } from "@/lib/contract/audit";
import { appendAudit } from "../audit/audit";
import { CSV_HEAD, csvLine } from "../audit/audit-csv";
import { findAuditEntries } from "../audit/audit-filter";
import { viewEntry } from "../audit/audit-view";
import { serviceActor } from "../audit/service-actor";
import { verifyTrails, type Verdict } from "../audit/trail/verify-trail";
import { connectDatabase, type Database } from "../db/database";
import { domains } from "../iam/iam-tables";
import type { Command } from "./run-command";

type Say = (sentence: string) => void;
type Wish = { account: string; from?: Date | undefined; to?: Date | undefined };

const EXPORT_PAGE = 500;
const DATE_ALONE = /^\d{4}-\d{2}-\d{2}$/;
const USAGE = "Say what to do with the audit trail: verify, or export --account NAME [--from DATE] [--to DATE].";

async function nameOf(db: Database, domain_id: string): Promise<string> {
  const [row] = await db.select().from(domains).where(eq(domains.domain_id, domain_id));
  return row === undefined ? domain_id : `${row.name} (${domain_id})`;
}

function sentenceOf(account: string, { checked, first, last, hash, fault }: Verdict): string {
  if (fault !== undefined) return `Account ${account}: entry ${fault.sequence} ${fault.sentence}.`;
  return `Account ${account}: ${checked} entries, ${first} to ${last}, are whole. The newest has the hash ${hash}.`;
}

async function verify(db: Database, say: Say): Promise<number> {
  let [accounts, broken] = [0, 0];
  for await (const verdict of verifyTrails(db)) {
    accounts += 1;
    if (verdict.fault !== undefined) broken += 1;
    say(sentenceOf(await nameOf(db, verdict.domain_id), verdict));
  }
  say(broken === 0 ? `All ${accounts} trails are whole.` : `${broken} of ${accounts} trails are NOT whole.`);
  return broken === 0 ? 0 : 1;
}

/** A date alone means its whole day in UTC. Nothing when it is no date. */
function timeOf(text: string | undefined, clock: string): Date | undefined {
  if (text === undefined) return undefined;
  return new Date(DATE_ALONE.test(text) ? `${text}T${clock}Z` : text);
}

const isWrong = (time: Date | undefined) => time !== undefined && Number.isNaN(time.getTime());

function wishOf(args: string[]): Wish | undefined {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ args, options: { account: text, from: text, to: text } });
  const [from, to] = [timeOf(values.from, "00:00:00.000"), timeOf(values.to, "23:59:59.999")];
  if (values.account === undefined || isWrong(from) || isWrong(to)) return undefined;
  return { account: values.account, from, to };
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

async function writeEntries(db: Database, domain_id: string, filter: AuditFilter): Promise<void> {
  await write(CSV_HEAD);
  for (let before: number | undefined; ;) {
    const rows = await findAuditEntries(db, domain_id, filter, { before, limit: EXPORT_PAGE });
    await write(rows.map((row) => csvLine(viewEntry(row))).join(""));
    if (rows.length < EXPORT_PAGE) return;
    before = rows.at(-1)?.sequence;
  }
}

async function exportTrail(db: Database, { account, from, to }: Wish, say: Say): Promise<number> {
  const [found] = await db.select().from(domains).where(eq(domains.name, account)).orderBy(asc(domains.domain_id));
  if (found === undefined) {
    say(`There is no account ${account}.`);
    return 1;
  }
  const { domain_id } = found;
  const event = { operation: "exportAudit", resource_type: "audit", resource_id: domain_id } as const;
  await db.transaction((tx) => appendAudit(tx, serviceActor(domain_id, new Date()), event));
  await writeEntries(db, domain_id, { from: from?.toISOString(), to: to?.toISOString() });
  return 0;
}

export const auditCommand: Command = async ({ databaseUrl, say }, [action, ...args]) => {
  const wish = action === "export" ? wishOf(args) : undefined;
  if (action !== "verify" && wish === undefined) {
    say(USAGE);
    return 1;
  }
  const { db, close } = connectDatabase(databaseUrl, () => undefined);
  return (wish === undefined ? verify(db, say) : exportTrail(db, wish, say)).finally(close);
};
