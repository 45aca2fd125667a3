/** An engineer at work: takes a ticket, answers, asks for access, which the customer gives; some tickets are then closed. */
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { AUTHORIZATIONS, anAuthorizationRequest } from "../../lib/testing/authorization-for-tests";
import type { Person } from "../../lib/testing/service-for-tests";
import { DESK } from "../../lib/testing/ticket-for-tests";
import { endTicket, sendMessage, type Load, type Waiting } from "./customer-load";
import { accepted, done, insist } from "./insist";

const IDLE_MS = 20;
const GRANTED = 1;

async function reply({ ledger }: Load, by: Person, incident_id: string): Promise<void> {
  const key = randomUUID();
  const content = `crash message ${key}`;
  const headers = { "idempotency-key": key };
  const path = `${DESK}/${incident_id}/messages`;
  const told = await accepted("A reply", () => by.fetch("POST", path, { body: { content }, headers }));
  ledger.messages.set(content, { incident_id, message_id: String(told["message_id"]) });
}

async function askForAccess({ ledger }: Load, by: Person, incident_id: string): Promise<string> {
  const key = randomUUID();
  const auth_describe = `crash request ${key}`;
  const body = anAuthorizationRequest({ auth_describe });
  const headers = { "idempotency-key": key };
  const path = `${DESK}/${incident_id}/authorizations`;
  const told = await accepted("A request for access", () => by.fetch("POST", path, { body, headers }));
  const authorization_id = String(told["authorization_id"]);
  ledger.requests.set(auth_describe, { authorization_id });
  return authorization_id;
}

async function giveAccess(load: Load, { customer, ticket }: Waiting, authorization_id: string): Promise<void> {
  const path = `${AUTHORIZATIONS}/${authorization_id}`;
  const show = () => accepted("An authorization", () => customer.fetch("GET", path));
  const { incident_auth_detail_list } = await show();
  const [detail] = incident_auth_detail_list as [{ id: number }];
  const secret = `secret ${randomUUID()}`;
  const body = { auth_detail_list: [{ auth_detail_id: detail.id, account: "root", password: secret }] };
  const isDone = async () => (await show())["status"] === GRANTED;
  await done("To give access", () => customer.fetch("PUT", path, { body }), isDone);
  const { incident_id } = ticket;
  load.ledger.grants.set(authorization_id, { incident_id, detail_number: detail.id, secret });
}

async function claim({ ledger }: Load, by: Person, incident_id: string): Promise<void> {
  const path = `${DESK}/${incident_id}`;
  const isMine = async () => (await insist(() => by.fetch("GET", path))).body["assignee_id"] === by.user_id;
  await done("To claim", () => by.fetch("POST", `${path}/claim`, { body: {} }), isMine);
  ledger.noteMove();
}

export async function workAsEngineer(load: Load, engineer: Person): Promise<void> {
  while (!load.stop.aborted) {
    const next = load.waiting.shift();
    if (next === undefined) {
      await pause(IDLE_MS);
      continue;
    }
    const { customer, ticket } = next;
    const { incident_id } = ticket;
    await claim(load, engineer, incident_id);
    await reply(load, engineer, incident_id);
    await giveAccess(load, next, await askForAccess(load, engineer, incident_id));
    await sendMessage(load, customer, incident_id);
    if (load.random() < 0.5) await endTicket(load, customer, ticket, "close");
  }
}
