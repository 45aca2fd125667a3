/**
 * People whom their account deleted without this console, through the API: found by comparing everybody of whom something is kept here with
 * our service. As it is the whole comparison each time, nothing needs to be remembered, and a crash misses nobody.
 */
import "server-only";
import { sql } from "drizzle-orm";
import { PEOPLE_ASKED_MAX, type Person } from "@/lib/contract/gone-people";
import { database } from "../db/database";
import { drafts } from "../drafts/draft-tables";
import { askGonePeople } from "../gateway/ask-gone-people";
import { isEmbedded } from "../gateway/offered";
import { sessions } from "../sessions/session-tables";
import { settings } from "../settings";
import { ticketViews } from "../views/view-tables";
import { removePerson } from "./forget-person";

const KEPT_OF_PEOPLE = [sessions, drafts, ticketViews];

/** In the order of their ids, at most a page; each table by its own index. */
async function listPeopleAfter({ domain_id, user_id }: Person): Promise<Person[]> {
  const pages = KEPT_OF_PEOPLE.map(
    (table) => sql`(select distinct domain_id, user_id from ${table}
      where (domain_id, user_id) > (${domain_id}, ${user_id}) order by domain_id, user_id limit ${PEOPLE_ASKED_MAX})`,
  );
  const { rows } = await database().execute<Person>(
    sql`${sql.join(pages, sql` union `)} order by domain_id, user_id limit ${PEOPLE_ASKED_MAX}`,
  );
  return rows;
}

/** Answers how many. Before a remote service nobody can be asked: there what is kept ends by time alone. */
export async function forgetGonePeople(): Promise<number> {
  const { CONSOLE_SECRET } = settings();
  if (!isEmbedded() || CONSOLE_SECRET === undefined) return 0;
  let forgotten = 0;
  let last: Person | undefined = { domain_id: "", user_id: "" };
  while (last !== undefined) {
    const people = await listPeopleAfter(last);
    const gone = people.length === 0 ? [] : await askGonePeople(people, CONSOLE_SECRET);
    for (const person of gone) await removePerson(person);
    forgotten += gone.length;
    last = people.length < PEOPLE_ASKED_MAX ? undefined : people.at(-1);
  }
  return forgotten;
}
