import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, CASES } from "@/lib/testing/ticket-for-tests";

let service: TestService;
let owner: Person;
let stranger: Person;

const DESCRIPTIONS = [
  "云服务器 ECS-web-1 无法远程登录，重启之后仍然超时",
  "无法登录账号：密码错误",
  "专线抖动，VPN 时断时续",
  "Kernel panic on ECS-web-2 after the Upgrade",
  "The disk is 100% full, see C:\\temp\\log_1",
  "The disk is 100 times slower, see C:/temp/log-1",
  "ΟΔΟΣ ΕΡΓΟΥ stays closed 💥💥 boom",
  "IP 10.0.0.7 → ip of node A",
  "naïve Ünïcödé ÄÖÜ straße",
  "a b c d",
];

beforeAll(async () => {
  service = await aService();
  owner = (await service.anAccount()).owner;
  stranger = (await service.anAccount()).owner;
  for (const simple_description of DESCRIPTIONS) await aTicket(owner, { simple_description });
  await aTicket(stranger, { simple_description: "专线抖动 Kernel panic of another company" });
});
afterAll(() => service.close());

async function found(words: string, more = "") {
  const path = `${CASES}?limit=100&search_key=${encodeURIComponent(words)}${more}`;
  const { body } = await owner.get<{ total_count: number; incident_info_list: { simple_description: string }[] }>(path);
  return { total: body.total_count, texts: body.incident_info_list.map((ticket) => ticket.simple_description).sort() };
}

const holding = (...words: string[]) =>
  DESCRIPTIONS.filter((text) => words.every((word) => text.toLowerCase().includes(word.toLowerCase()))).sort();

describe("words of the description are found wherever they stand", () => {
  test.each([
    ["two Chinese characters", "登录"],
    ["one Chinese character", "线"],
    ["a Chinese word of four", "专线抖动"],
    ["Chinese beside Latin", "VPN 时"],
    ["the middle of an English word", "erne"],
    ["another case", "kERNEL PANIC"],
    ["two letters", "ip"],
    ["one letter", "a"],
    ["a percent sign, which is no wildcard", "100%"],
    ["an underscore, which is no wildcard", "log_1"],
    ["a backslash", "C:\\temp"],
    ["letters with accents in another case", "ÜNÏCÖDÉ"],
    ["a picture character", "💥"],
    ["two picture characters", "💥💥"],
    ["punctuation", "-web-"],
    ["several words in any order", "登录 ecs"],
    ["nothing that is there", "printer"],
    ["words of which one is missing", "disk printer"],
  ])("%s", async (_, words) => {
    const expected = holding(...words.split(" "));
    expect(await found(words)).toEqual({ total: expected.length, texts: expected });
  });

  test("a last Greek letter is found as it is folded", async () => {
    expect((await found("οδοσ")).texts).toEqual(holding("ΟΔΟΣ"));
  });

  test("32 words are taken together, and long words are compared whole", async () => {
    const words = Array.from({ length: 31 }, (_, index) => "Kernel panic on ECS".slice(index % 4, 6 + (index % 4)));
    expect(
      (await found([...words.flatMap((word) => word.trim().split(" ")).slice(0, 31), "upgrade"].join(" "))).total,
    ).toBe(1);
    expect((await found("云服务器无法远程登录云服务器无法远程登录云服务器")).total).toBe(0);
  });

  test("pages of a search carry the whole total, also behind its end", async () => {
    expect((await found("disk", "&offset=1&limit=1")).total).toBe(2);
    const behind = await owner.get<{ total_count: number }>(`${CASES}?search_key=disk&offset=50`);
    expect(behind.body).toMatchObject({ total_count: 2, incident_info_list: [] });
    const none = await owner.get<{ total_count: number }>(`${CASES}?search_key=disk&limit=0`);
    expect(none.body).toMatchObject({ total_count: 2, incident_info_list: [] });
  });

  test("words of another account's tickets are never found", async () => {
    expect((await found("company")).total).toBe(0);
    expect((await found("Kernel")).total).toBe(1);
  });
});
