/** What is measured: how people and scripts use the service, sixteen connections at a time. */
import type { Seeded } from "./seeding/seed";
import type { Asked, Load } from "./load";

const CASES = "/v2/servicerequest/cases";

/** Each called again and again gives the next of its values. */
function turns<T>(values: readonly [T, ...T[]]): () => T {
  let turn = 0;
  return () => values[turn++ % values.length] ?? values[0];
}

const WORDS_ZH = ["专线抖动", "快照", "扣费"] as const;
const WORDS_EN = ["kernel panic", "certificate", "Replication lag"] as const;

const search = (words: string) => `?limit=10&search_key=${encodeURIComponent(words)}`;

/** `service` is the address to ask. */
export function benchLoads(service: string, people: Seeded, seconds: number): Load[] {
  const read = (name: string, token: string, paths: readonly [string, ...string[]], connections = 16): Load => {
    const path = turns(paths);
    const headers = { "x-auth-token": token, "x-language": "en-us" };
    return { name, connections, seconds, next: () => ({ url: `${service}${CASES}${path()}`, headers }) };
  };
  let made = 0;
  const create = (name: string, tokens: readonly [string, ...string[]]): Load => {
    const token = turns(tokens);
    const next = (): Asked => ({
      url: `${service}${CASES}`,
      headers: { "x-auth-token": token(), "x-language": "en-us" },
      body: JSON.stringify({
        source_id: "83aeb0f2834c4df49826c781d32a963e",
        business_type_id: "account-signin",
        simple_description: `无法登录账号 Cannot sign in since this morning, request ${made++}`,
      }),
    });
    return { name, connections: 16, seconds, next };
  };
  const { user, account, others, longTickets } = people;
  const [first = "", ...more] = longTickets.map((id) => `/${id}`);
  const [other = user, ...rest] = others;
  return [
    read("details with 20 messages, one connection", user, [first, ...more], 1),
    read("details with 20 messages", user, [first, ...more]),
    read("list, own newest 10", user, ["?limit=10"]),
    read("list of the whole account", account, ["?limit=10"]),
    read("list by state", user, ["?limit=10&status=3", "?limit=10&status=0", "?limit=10&status=1"]),
    read("list by label", user, ["?limit=10&label_id_list=1", "?limit=10&label_id_list=2"]),
    read("list by group", user, ["?limit=10&group_id=ops"]),
    read("search, Chinese words", account, [search(WORDS_ZH[0]), ...WORDS_ZH.slice(1).map(search)]),
    read("search, English words", account, [search(WORDS_EN[0]), ...WORDS_EN.slice(1).map(search)]),
    read("search, words of every fourth ticket", account, [search("balancer"), search("复制停止")]),
    read("counts by state", user, ["/count"]),
    create("create, in 49 accounts", [other, ...rest]),
    create("create, in one account", [user]),
  ];
}
