/** What holds of all rows after a crash, whoever made them: protected values end with their ticket, nothing is saved by half. */
import type pg from "pg";

/** Each query counts what breaks the rule. */
const RULES = {
  "confidential information outlives its ticket": `select count(*) from service.ticket_extends join service.tickets
    using (domain_id, incident_id) where status in (3, 4, 12, 13) and sealed_value is not null`,
  "contacts outlive their ticket": `select count(*) from service.tickets
    where status in (3, 4, 12, 13) and (remind_mail is not null or remind_mobile is not null or cc_email is not null)`,
  "what was entered outlives its grant": `select count(*) from service.authorizations a join service.authorization_details
    using (domain_id, authorization_id) where a.status <> 1 and entered is not null`,
  "a grant outlives its ticket": `select count(*) from service.authorizations a join service.tickets t
    using (domain_id, incident_id) where t.status in (3, 4, 12, 13) and a.status in (0, 1)`,
  "an open ticket lost its confidential information": `select count(*) from service.ticket_extends join service.tickets
    using (domain_id, incident_id) where status not in (3, 4, 12, 13) and simple_description like 'crash %' and sealed_value is null`,
  "a ticket was not created once": `select count(*) from service.tickets t where simple_description like 'crash %' and (
    (select count(*) from service.messages m where m.incident_id = t.incident_id and is_first_message) <> 1
    or (select count(*) from service.ticket_logs l where l.incident_id = t.incident_id and operate_type = 0) <> 1
    or (select count(*) from service.ticket_words w where w.incident_id = t.incident_id) <> 1
    or (select count(*) from service.audit_entries a where resource_id = t.incident_id and operation = 'createCase') <> 1)`,
  "messages and their audit entries differ": `select abs((select count(*) from service.messages where content like 'crash message %')
    - (select count(*) from service.audit_entries where operation in ('createMessage', 'replyCase') and resource_id in
      (select incident_id from service.messages where content like 'crash message %')))`,
  "counts of tickets are not those of the tickets": `select count(*) from (
      select domain_id, user_id, status, count(*) as tickets from service.tickets group by 1, 2, 3) t
    full join (select domain_id, user_id, status, sum(change) as tickets from service.ticket_counts group by 1, 2, 3) c
    using (domain_id, user_id, status) where coalesce(t.tickets, 0) <> coalesce(c.tickets, 0)`,
  "a key has no answer": "select count(*) from service.idempotent_requests where answer = ''",
};

export async function checkRules(db: pg.Client): Promise<string[]> {
  const broken: string[] = [];
  for (const [rule, query] of Object.entries(RULES)) {
    const { rows } = await db.query<{ count: string }>(`select (${query}) as count`);
    const [{ count }] = rows as [{ count: string }];
    if (count !== "0") broken.push(`${rule}: ${count}`);
  }
  return broken;
}
