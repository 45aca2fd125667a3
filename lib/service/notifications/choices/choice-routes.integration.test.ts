import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { NotificationChoicesAnswer } from "@/lib/contract/notification-choices";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { DEFAULT_CHOICES } from "./choice";
import { notificationChoicesOf } from "./choice-store";

const CHOICES = "/v2/servicerequest/notifications/choices";

let service: TestService;
let account: Account;
let bob: Person;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  account = await service.anAccount();
  bob = await account.user();
});

const choose = (by: Person, choices: object[]) => by.put(CHOICES, { choices });
const chosenBy = ({ user_id }: Person) => notificationChoicesOf(service.db, account.domain_id, user_id);

test("a person changes what they hear, again and again, and nobody else's", async () => {
  const carol = await account.user();
  await choose(bob, [{ event: "reply", ways: ["sms", "in_app", "sms"] }]);
  await choose(bob, [{ event: "reply", ways: ["email"] }]);
  expect(await chosenBy(bob)).toEqual({ ...DEFAULT_CHOICES, reply: ["email"] });
  expect(await chosenBy(carol)).toEqual(DEFAULT_CHOICES);
  const { choices } = (await bob.get<NotificationChoicesAnswer>(CHOICES)).body;
  expect(choices).toHaveLength(8);
  expect(choices).toContainEqual({ event: "reply", ways: ["email"], required: [] });
  expect(choices).toContainEqual({
    event: "feedback_wanted",
    ways: ["in_app", "email", "sms"],
    required: ["in_app"],
  });
});

test("what cannot be switched off is refused, and nothing of the request is kept", async () => {
  const { body } = await choose(bob, [
    { event: "closed", ways: [] },
    { event: "authorization_asked", ways: ["email"] },
  ]);
  expect(body).toMatchObject({ error_code: "OSM.01010001", field: "choices" });
  expect(await chosenBy(bob)).toEqual(DEFAULT_CHOICES);
});
