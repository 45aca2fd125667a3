/** A customer at work: a file, a ticket with confidential information, messages; some tickets are cancelled, the others wait for an engineer. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Person } from "../../lib/testing/service-for-tests";
import { aTicketRequest, CASES } from "../../lib/testing/ticket-for-tests";
import { accepted, done, insist } from "./insist";
import type { Ledger, Submitted } from "./ledger";

const FILES = "/v2/servicerequest/accessorys/json-format-content";
const FILE_BYTES_MAX = 40_000;

/** A ticket that waits for an engineer, and whose it is. */
export type Waiting = { ticket: Submitted; customer: Person };

export type Load = {
  ledger: Ledger;
  waiting: Waiting[];
  /** From 0 to 1. */
  random: () => number;
  stop: AbortSignal;
};

async function uploadFile({ ledger, random }: Load, by: Person): Promise<string> {
  const text = randomBytes(1 + Math.floor(random() * FILE_BYTES_MAX)).toString("hex");
  const accessory_data = Buffer.from(text).toString("base64");
  const body = { accessory_name: "trace.txt", accessory_from: "incident", accessory_data };
  const told = await accepted("A file", () => by.fetch("POST", FILES, { body }));
  const accessory_id = String(told["accessory_id"]);
  const sha256 = createHash("sha256").update(text).digest("hex");
  ledger.files.set(accessory_id, { sha256, incident_id: undefined });
  return accessory_id;
}

async function submitTicket(load: Load, by: Person): Promise<Submitted> {
  const file = await uploadFile(load, by);
  const key = randomUUID();
  const words = `crash ticket ${key}`;
  const body = aTicketRequest({
    simple_description: words,
    remind_mail: `${key.slice(0, 8)}@acme.example`,
    extends_map: { confidential_info: `secret ${key}` },
    accessory_ids: [file],
  });
  const headers = { "idempotency-key": key };
  const told = await accepted("A ticket", () => by.fetch("POST", CASES, { body, headers }));
  const ticket = { incident_id: String(told["incident_id"]) };
  load.ledger.tickets.set(words, ticket);
  const known = load.ledger.files.get(file);
  if (known) known.incident_id = ticket.incident_id;
  return ticket;
}

export async function sendMessage({ ledger }: Load, by: Person, incident_id: string): Promise<void> {
  const key = randomUUID();
  const content = `crash message ${key}`;
  const body = { message: { content }, extends_map: { confidential_info: `secret ${key}` } };
  const headers = { "idempotency-key": key };
  const told = await accepted("A message", () =>
    by.fetch("POST", `${CASES}/${incident_id}/message`, { body, headers }),
  );
  ledger.messages.set(content, { incident_id, message_id: String(told["message_id"]) });
}

export async function endTicket(
  { ledger }: Load,
  by: Person,
  ticket: Submitted,
  action: "cancel" | "close",
): Promise<void> {
  const path = `${CASES}/${ticket.incident_id}`;
  const status = action === "cancel" ? 4 : 3;
  const isDone = async () => (await insist(() => by.fetch("GET", `${path}/status`))).body["status"] === status;
  await done(`To ${action}`, () => by.fetch("POST", `${path}/action?action_id=${action}`, { body: {} }), isDone);
  ledger.end(ticket, status);
}

export async function workAsCustomer(load: Load, customer: Person): Promise<void> {
  while (!load.stop.aborted) {
    const ticket = await submitTicket(load, customer);
    await sendMessage(load, customer, ticket.incident_id);
    if (load.random() < 0.4) await endTicket(load, customer, ticket, "cancel");
    else load.waiting.push({ ticket, customer });
  }
}
