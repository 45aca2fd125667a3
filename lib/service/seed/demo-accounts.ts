/** The companies and people of the demonstration (design.md 1). Names are invented. */
import { ROLES, type RoleId } from "@/lib/contract/roles";
import type { ServiceParts } from "../http/call";
import { findCaller } from "../iam/caller-store";
import type { Caller } from "../iam/caller";
import { createAccount, createGroup, createUser } from "../iam/directory";

type DemoUser = { name: string; about: string; is_account?: boolean };
type DemoGroup = { name: string; role_ids: RoleId[]; users: string[] };
type DemoAccount = {
  name: string;
  is_provider?: boolean;
  support_plan: string;
  users: DemoUser[];
  groups: DemoGroup[];
};

const { ticketAdministrator, ticketGroupOperator, serviceEngineer, protectedDataReader } = ROLES;

export const DEMO_ACCOUNTS: DemoAccount[] = [
  {
    name: "acme",
    support_plan: "business",
    users: [
      { name: "alice", about: "the account itself (enterprise administrator)", is_account: true },
      { name: "bob", about: "group ops: Ticket Administrator, Ticket Group Operator" },
      { name: "carol", about: "group ops: Ticket Administrator, Ticket Group Operator" },
      { name: "dave", about: "group dev: no ticket role" },
    ],
    groups: [
      { name: "ops", role_ids: [ticketAdministrator.id, ticketGroupOperator.id], users: ["bob", "carol"] },
      { name: "dev", role_ids: [], users: ["dave"] },
    ],
  },
  {
    name: "globex",
    support_plan: "basic",
    users: [{ name: "erin", about: "another company", is_account: true }],
    groups: [],
  },
  {
    name: "support",
    is_provider: true,
    support_plan: "enterprise",
    users: [
      { name: "sam", about: "service engineer, may read protected data" },
      { name: "uma", about: "service engineer" },
    ],
    groups: [
      { name: "engineers", role_ids: [serviceEngineer.id], users: ["sam", "uma"] },
      { name: "protected-data", role_ids: [protectedDataReader.id], users: ["sam"] },
    ],
  },
];

export type DemoPeople = ReadonlyMap<string, Caller>;

async function seedAccount({ db, now }: ServiceParts, account: DemoAccount, password: string): Promise<Caller[]> {
  const { name, support_plan, is_provider = false } = account;
  const domain_id = await createAccount(db, { name, support_plan, is_provider }, now());
  const ids = new Map<string, string>();
  for (const { name: user, is_account = false } of account.users)
    ids.set(user, await createUser(db, { domain_id, name: user, password, is_account }, now()));
  for (const group of account.groups) {
    const user_ids = group.users.flatMap((user) => ids.get(user) ?? []);
    await createGroup(db, { domain_id, name: group.name, role_ids: group.role_ids, user_ids }, now());
  }
  const callers: Caller[] = [];
  for (const user_id of ids.values()) {
    const caller = await findCaller(db, domain_id, user_id);
    if (caller !== undefined) callers.push(caller);
  }
  return callers;
}

/** The people by name. */
export async function seedAccounts(parts: ServiceParts, password: string): Promise<DemoPeople> {
  const people = new Map<string, Caller>();
  for (const account of DEMO_ACCOUNTS)
    for (const caller of await seedAccount(parts, account, password)) people.set(caller.user_name, caller);
  return people;
}
