/** Fills an empty database once: provider and, for a demonstration, companies with people and tickets. A database with accounts is left alone. */
import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { count, sql } from "drizzle-orm";
import type { ServiceSettings } from "@/lib/settings/child-settings";
import type { ServiceParts } from "../http/call";
import { domains } from "../iam/iam-tables";
import { DEMO_ACCOUNTS, seedAccounts } from "./demo-accounts";
import { seedTickets } from "./demo-tickets";

const SEED_LOCK = 727_402;

type Wanted = Pick<ServiceSettings, "SEED" | "SEED_PASSWORD" | "DATA_DIR" | "HOST" | "PORT">;

async function isEmpty({ db }: ServiceParts): Promise<boolean> {
  const [row] = await db.select({ accounts: count() }).from(domains);
  return row?.accounts === 0;
}

function describeAccounts(password: string): string {
  const people = DEMO_ACCOUNTS.flatMap((account) =>
    account.users.map((user) => `  ${account.name.padEnd(8)} ${user.name.padEnd(6)} ${user.about}`),
  );
  return ["Demo accounts (account, user):", ...people, `Password of all: ${password}`, ""].join("\n");
}

/**
 * One transaction: a crash in between leaves an empty database, and the next start seeds it anew.
 * Writes DATA_DIR/demo-accounts.txt, readable by its owner alone.
 */
export async function seedDatabase(parts: ServiceParts, settings: Wanted): Promise<void> {
  if (settings.SEED === "empty") return;
  const password = settings.SEED_PASSWORD ?? randomBytes(9).toString("base64url");
  const isSeeded = await parts.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${SEED_LOCK})`);
    const inside = { ...parts, db: tx };
    if (!(await isEmpty(inside))) return false;
    const people = await seedAccounts(inside, password);
    await seedTickets(inside, people);
    await writeFile(join(settings.DATA_DIR, "demo-accounts.txt"), describeAccounts(password), { mode: 0o600 });
    return true;
  });
  if (isSeeded) parts.log.info("seeded the demo accounts and tickets");
}
