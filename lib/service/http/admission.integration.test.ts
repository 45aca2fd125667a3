import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Operation } from "@/lib/contract/operation";
import { OPERATIONS, type OperationName } from "@/lib/contract/operations";
import { DOCUMENTED, faultsOf } from "@/lib/testing/documented-api";
import { aScene, type Scene } from "@/lib/testing/operations/scene";
import { sendOperation } from "@/lib/testing/operations/send-operation";
import { theAccount, type Sent } from "@/lib/testing/operations/way";
import { WAYS } from "@/lib/testing/operations/ways";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { createToken, readToken } from "../iam/token";
import { saveToken } from "../iam/user-store";
import { SERVICE_ROUTES } from "../service";

let service: TestService;
let scene: Scene;
let nobody: Person;
let expired: string;

beforeAll(async () => {
  service = await aService();
  scene = await aScene({ service, engineer: await service.anEngineer(), port: 1, labelCount: 1 });
  nobody = await scene.account.user();
  expired = createToken(scene.domain_id);
  const times = { issue_time: new Date("2026-03-01T08:00:00Z"), expire_time: new Date("2026-03-02T08:00:00Z") };
  const token_hash = readToken(expired)?.hash ?? Buffer.alloc(0);
  await saveToken(service.db, { domain_id: scene.domain_id, user_id: nobody.user_id, token_hash, ...times });
});
afterAll(() => service.close());

const mounted = Object.keys(SERVICE_ROUTES) as OperationName[];
const shapeOf = (name: OperationName): Operation => OPERATIONS[name];
const closed = mounted.filter((name) => shapeOf(name).open !== true);

const REQUEST = { resource_type_id: "1", visit_type_id: "1", content_type_id: "1", auth_describe: "To read a log" };

const TERMINAL = { columns: 80, rows: 24, at: 0, input: "ls" };
const QUERY: Record<string, string> = { before_id: "1", path: "/tmp" };

const anything = (name: OperationName): Sent => ({
  body: {
    content: "Hello",
    resolution: "Done",
    reason: "To find out",
    ...REQUEST,
    ...TERMINAL,
    details: [{ host: "h", port: 22 }],
  },
  params: Object.fromEntries(Object.keys(shapeOf(name).params?.shape ?? {}).map((key) => [key, "1"])),
  query: Object.fromEntries(Object.entries(QUERY).filter(([key]) => key in (shapeOf(name).query?.shape ?? {}))),
});

type Refused = { status: number; words: string; body: object; requestId: string | null };

async function refusalOf(answer: Response): Promise<Refused> {
  const body = (await answer.json()) as { error_msg?: string; error?: { message?: string } };
  const words = body.error_msg ?? body.error?.message ?? "";
  return { status: answer.status, words, body, requestId: answer.headers.get("x-request-id") };
}

const TOKENS: [string, () => string, string][] = [
  ["no token", () => "", "x-auth-token not found"],
  ["a token that nobody made", () => "garbage", "decrypt token fail"],
  ["a token of nobody", () => createToken(scene.domain_id), "decrypt token fail"],
  ["an expired token", () => expired, "token expires, expires_at: 2026-03-02T08:00:00.000Z"],
];

test.each(closed)("%s is refused without a token that counts", async (name) => {
  for (const [kind, token, reason] of TOKENS) {
    const answer = await sendOperation(nobody, name, anything(name), { "x-auth-token": token() });
    const { status, words, body, requestId } = await refusalOf(answer);
    expect({ status, words }, kind).toEqual({
      status: 401,
      words: `Incorrect IAM authentication information: ${reason}`,
    });
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    const documented = DOCUMENTED.find(({ operationId }) => operationId === name);
    if (documented !== undefined) expect(faultsOf(documented, 401, body)).toEqual([]);
  }
});

test("what needs no token is named here", () => {
  expect(mounted.filter((name) => shapeOf(name).open === true).toSorted()).toEqual([
    "keystoneCreateUserTokenByPassword",
    "openAttachmentLink",
    "showConfiguration",
  ]);
});

const codeOf = ({ body }: Refused): unknown =>
  "error_code" in body ? body.error_code : "error" in body ? (body.error as { code: unknown }).code : "none";

describe("refused to who has not the role for it", () => {
  const ofAccount = closed.filter((name) => WAYS[name]?.by === theAccount);
  const inGroup = closed.filter((name) =>
    JSON.stringify(Object.keys(shapeOf(name).query?.shape ?? {})).includes('"group_id"'),
  );
  const ofDesk = closed.filter((name) => name.startsWith("desk"));

  test.each(ofAccount)("%s, of the account alone", async (name) => {
    const way = WAYS[name];
    const sent = way?.request(await way.ids(scene)) ?? {};
    expect([403, 404, "OSM.01010002", "OSM.0003"]).toContain(
      codeOf(await refusalOf(await sendOperation(scene.oscar, name, sent))),
    );
  });

  test.each(inGroup)("%s, for tickets of a group", async (name) => {
    const way = WAYS[name];
    const sent = way?.request(await way.ids(scene)) ?? {};
    expect(codeOf(await refusalOf(await sendOperation(nobody, name, sent)))).toBe("OSM.01010002");
  });

  test.each(ofDesk)("%s, of the provider's engineers", async (name) => {
    for (const by of [scene.owner, scene.oscar])
      expect(codeOf(await refusalOf(await sendOperation(by, name, anything(name))))).toBe("OSM.0003");
  });
});
