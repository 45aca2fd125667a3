import { afterAll, beforeAll, expect, test } from "vitest";
import { aService, type TestService } from "@/lib/testing/service-for-tests";

const PATH = "/v2/servicerequest/agreements";

let service: TestService;

beforeAll(async () => {
  service = await aService();
});

afterAll(() => service.close());

const signed = { is_signed_latest: true };
const unsigned = { is_signed_latest: false };

test("the agreement comes in the caller's language", async () => {
  const { owner } = await service.anAccount();
  const english = await owner.get<{ case_agreement: object }>(`${PATH}/published-agreement`);
  const chinese = await owner.get<{ case_agreement: object }>(`${PATH}/published-agreement?agreement_type=2`, {
    "x-language": "zh-cn",
  });
  expect(english.body.case_agreement).toMatchObject({ agreement_type: "0", agreement_name: "Ticket Service Protocol" });
  expect(chinese.body.case_agreement).toMatchObject({ agreement_type: "2", agreement_name: "授权协议", version: 1 });
});

test("a signature counts for its user and its kind alone", async () => {
  const account = await service.anAccount();
  const [ann, ben] = [await account.user(), await account.user()];
  expect((await ann.get(`${PATH}/signed-latest`)).body).toEqual(unsigned);
  const { body } = await ann.post<{ agreement_signed_record_id: number }>(`${PATH}/1/signed`);
  expect(body.agreement_signed_record_id).toBeGreaterThan(0);
  expect((await ann.get(`${PATH}/signed-latest`)).body).toEqual(signed);
  expect((await ann.get(`${PATH}/signed-latest?agreement_type=2`)).body).toEqual(unsigned);
  expect((await ben.get(`${PATH}/signed-latest`)).body).toEqual(unsigned);
  expect((await account.owner.get(`${PATH}/signed-latest`)).body).toEqual(unsigned);
});

test("signing again, even at the same moment, answers the first signature and is recorded once", async () => {
  const { owner, domain_id } = await service.anAccount();
  const answers = await Promise.all([1, 2, 3].map(() => owner.post(`${PATH}/3/signed`)));
  const records = new Set(answers.map(({ body }) => body["agreement_signed_record_id"]));
  expect(records.size).toBe(1);
  const { rows } = await service.pool.query(
    "select resource_id from service.audit_entries where domain_id = $1 and operation = 'signAgreement'",
    [domain_id],
  );
  expect(rows).toEqual([{ resource_id: "3" }]);
});

test("what is not published cannot be signed", async () => {
  const { owner } = await service.anAccount();
  expect((await owner.post(`${PATH}/32/signed`)).body).toMatchObject({ error_code: "OSM.01010001", field: "id" });
  expect((await owner.post(`${PATH}/33/signed`)).status).toBe(400);
  expect((await owner.post(`${PATH}/first/signed`)).status).toBe(400);
  expect((await owner.get(`${PATH}/published-agreement?agreement_type=7`)).status).toBe(400);
});
