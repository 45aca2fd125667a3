/** An account reads its own trail: the account itself and its auditors, nobody else. Reading it whole, as a file, is written down itself. */
import { Readable } from "node:stream";
import { eq } from "drizzle-orm";
import { AUDIT_PAGE_MAX, type AuditFilter } from "@/lib/contract/audit";
import { ROLES } from "@/lib/contract/roles";
import { ApiError } from "@/lib/errors/api-error";
import { routes, type Call } from "../http/call";
import { hasRole, type Caller } from "../iam/caller";
import { appendAudit } from "./audit";
import { checkChain } from "./audit-chain";
import { CSV_HEAD, csvLine } from "./audit-csv";
import { findAuditEntries } from "./audit-filter";
import { auditHeads } from "./audit-tables";
import { viewEntry } from "./audit-view";

const CHECKED_MAX = 2_000;
const EXPORTED_MAX = 10_000;
const EXPORT_PAGE = 500;
const LIMIT_DEFAULT = 20;

function requireAuditor(caller: Caller): void {
  if (!caller.is_account && !hasRole(caller, ROLES.auditor.id))
    throw new ApiError("OSM.01010002", { detail: "neither the account itself nor an auditor" });
}

/** One page after the other while the reader takes them, never all at once. */
async function* linesOf({ db, caller }: Call, filter: AuditFilter): AsyncGenerator<Buffer> {
  yield Buffer.from(CSV_HEAD);
  let before: number | undefined;
  for (let written = 0; written < EXPORTED_MAX; written += EXPORT_PAGE) {
    const rows = await findAuditEntries(db, caller.domain_id, filter, { before, limit: EXPORT_PAGE });
    if (rows.length > 0) yield Buffer.from(rows.map((row) => csvLine(viewEntry(row))).join(""));
    if (rows.length < EXPORT_PAGE) return;
    before = rows.at(-1)?.sequence;
  }
}

export const auditRoutes = routes({
  listAuditEntries: async ({ db, caller }, { query: { marker, limit = LIMIT_DEFAULT, ...filter } }) => {
    requireAuditor(caller);
    const page = { before: marker, limit: Math.min(limit, AUDIT_PAGE_MAX) + 1 };
    const rows = await findAuditEntries(db, caller.domain_id, filter, page);
    const entries = rows.slice(0, page.limit - 1).map(viewEntry);
    const last = entries.at(-1);
    return { entries, ...(rows.length === page.limit && last !== undefined ? { next_marker: last.sequence } : {}) };
  },

  downloadAuditEntries: async (call, { query }) => {
    requireAuditor(call.caller);
    await call.db.transaction((tx) =>
      appendAudit(tx, call, { operation: "exportAudit", resource_type: "audit", resource_id: call.caller.domain_id }),
    );
    const body = Readable.toWeb(Readable.from(linesOf(call, query))) as ReadableStream<Uint8Array>;
    return { body, name: `audit-${call.at.toISOString().slice(0, 10)}.csv`, mediaType: "text/csv; charset=utf-8" };
  },

  /** Head and entries from one snapshot: an entry appended in between would look like a broken end. */
  checkAuditChain: async ({ db, caller }) => {
    requireAuditor(caller);
    return db.transaction(
      async (tx) => {
        const [head] = await tx.select().from(auditHeads).where(eq(auditHeads.domain_id, caller.domain_id));
        return checkChain(head, await findAuditEntries(tx, caller.domain_id, {}, { limit: CHECKED_MAX }));
      },
      { isolationLevel: "repeatable read", accessMode: "read only" },
    );
  },
});
