/**
 * The data that measurements run on: 50 accounts of ten users, one account with a tenth of all tickets, a year of tickets in
 * all states with conversations and labels. Written past the API in statements over whole tables; for throwaway databases only.
 */
export const ACCOUNTS = 50;
const USERS = 10;

/** Words of descriptions. The rare ones stand in one ticket of a hundred. */
const COMMON = [
  "云服务器 ecs-web 无法远程登录，安全组已放通 22 端口，重启之后仍然超时。",
  "The load balancer returns 502 for about one request in twenty since this morning.",
  "数据库 rds-orders 主备切换后连接数持续升高，应用日志报连接超时。",
  "After the upgrade the container cluster does not schedule pods on node pool blue.",
  "对象存储桶的跨区域复制停止，控制台没有任何告警。",
  "Invoice of last month shows traffic of a bandwidth package that was released.",
  "域名解析间歇失败，影响华北和华东两个区域的用户访问。",
];
const RARE = ["磁盘快照恢复失败", "certificate renewal", "专线抖动", "kernel panic", "账单重复扣费", "replication lag"];

const quoted = (texts: string[]) => `array[${texts.map((text) => `'${text}'`).join(", ")}]`;

const accountId = (number: string) => `md5('bench account ' || ${number})`;
const userId = (account: string, user: string) => `md5('bench user ' || ${account} || '/' || ${user})`;

/** A tenth of the tickets belongs to account 0; a user's tickets are spread over the whole year. */
const TICKETS = (count: number) => `
  create temporary table bench_tickets on commit drop as
  select i, 'TS-' || nextval('service.ticket_numbers') as incident_id, account, u,
    ${accountId("account")} as domain_id, ${userId("account", "u")} as user_id,
    date_trunc('second', now()) - (${count} - i) * interval '5 minutes' as at,
    (array[0, 1, 1, 2, 17, 5, 4, 4, 12, 13, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3])[1 + abs(hashint4(i)) % 20] as status,
    (${quoted(COMMON)})[1 + abs(hashint4(i + 1)) % ${COMMON.length}] || ' ' ||
    (${quoted(COMMON)})[1 + abs(hashint4(i + 2)) % ${COMMON.length}] || ' ' ||
    case when abs(hashint4(i + 3)) % 17 = 0 then (${quoted(RARE)})[1 + abs(hashint4(i + 4)) % ${RARE.length}] else '' end ||
    ' host-' || i as words
  from generate_series(1, ${count}) i,
    lateral (select case when i % 10 = 0 then 0 else 1 + i % ${ACCOUNTS - 1} end as account, 1 + i / 50 % ${USERS} as u) whose`;

export function seedStatements(tickets: number): string[] {
  const accounts = `generate_series(0, ${ACCOUNTS - 1}) a`;
  const people = `${accounts}, generate_series(0, ${USERS}) u`;
  return [
    `insert into service.domains (domain_id, name, support_plan, create_time)
      select ${accountId("a")}, 'bench-' || a, 'business', now() from ${accounts}`,
    `insert into service.users (domain_id, user_id, name, password_hash, is_account, create_time)
      select ${accountId("a")}, ${userId("a", "u")}, 'bench-' || a || '-' || u, 'none', u = 0, now() from ${people}`,
    `insert into service.groups (domain_id, group_id, name, create_time)
      select ${accountId("a")}, 'ops', 'ops', now() from ${accounts}`,
    `insert into service.group_roles (domain_id, group_id, role_id)
      select ${accountId("a")}, 'ops', 'ticket_group_operator' from ${accounts}`,
    `insert into service.group_members (domain_id, group_id, user_id)
      select ${accountId("a")}, 'ops', ${userId("a", "u")} from ${people} where u between 1 and 3`,
    `insert into service.labels (domain_id, label_id, name, color, create_time)
      select ${accountId("a")}, l, 'label ' || l, '#1677ff', now() from ${accounts}, generate_series(1, 8) l`,
    TICKETS(tickets),
    `insert into service.tickets (domain_id, incident_id, user_id, user_name, status, business_type_id, product_category_id,
        case_type, region_id, severity_id, support_plan, simple_description, create_time, update_time, waiting_since)
      select domain_id, incident_id, user_id, 'bench-' || account || '-' || u, status, 'ecs-login', 'ecs', 5, 'cn-north-4',
        'general-guidance', 'business', words, at, at + interval '1 hour', case when status in (0, 1) then at end
      from bench_tickets order by i`,
    `insert into service.ticket_words (domain_id, incident_id, grams)
      select domain_id, incident_id, service.word_grams(domain_id, words) from bench_tickets`,
    `insert into service.ticket_labels (domain_id, incident_id, label_id)
      select domain_id, incident_id, 1 + abs(hashint4(i + 5)) % 8 from bench_tickets where abs(hashint4(i + 6)) % 3 = 0`,
    `insert into service.messages (domain_id, incident_id, message_id, type, replier, replier_name, iam_user_type, content,
        is_first_message, create_time)
      select domain_id, incident_id, md5(i || '/' || m), (m - 1) % 2, user_id, 'bench-' || account || '-' || u, 1,
        case when m = 1 then words else 'Answer ' || m || '. ' || left(words, 60) end, m = 1, at + m * interval '1 minute'
      from bench_tickets, generate_series(1, case when i / 10 % 20 = 0 then 20 else 2 end) m order by i, m`,
    `insert into service.ticket_logs (domain_id, incident_id, operate_type, operator_type, operator_id, operator_name, operate_time)
      select domain_id, incident_id, 1, 1, user_id, 'bench-' || account || '-' || u, at from bench_tickets order by i`,
  ];
}

/** Tickets with twenty messages of one person. */
export const LONG_TICKETS = `select t.incident_id from service.tickets t
  where t.domain_id = $1 and t.user_id = $2 and t.status <> 13
    and (select count(*) from service.messages m where m.domain_id = t.domain_id and m.incident_id = t.incident_id) >= 20
  order by t.create_time desc limit 50`;
