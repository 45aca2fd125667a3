/** Builders for tickets: a valid request to submit one, and tickets brought into a wanted state by the real operations. */
import type { CreateTicket } from "../contract/tickets";
import type { TicketStatus } from "../contract/shapes";
import type { Person } from "./service-for-tests";

export const CASES = "/v2/servicerequest/cases";
export const DESK = "/desk/v1/cases";

export function aTicketRequest(over: Partial<CreateTicket> = {}): Partial<CreateTicket> {
  return {
    source_id: "83aeb0f2834c4df49826c781d32a963e",
    business_type_id: "ecs-login",
    region_id: "cn-north-4",
    simple_description: "Cannot log in to web-1 after a reboot",
    ...over,
  };
}

export async function aTicket(by: Person, over: Partial<CreateTicket> = {}): Promise<string> {
  const { body } = await by.post<{ incident_id: string }>(CASES, aTicketRequest(over));
  if (!body.incident_id) throw new Error(`no ticket was made: ${JSON.stringify(body)}`);
  return body.incident_id;
}

/** A ticket of `by` in `status`, moved there by `engineer` and its submitter. */
export async function aTicketIn(
  status: TicketStatus,
  by: Person,
  engineer: Person,
  over: Partial<CreateTicket> = {},
): Promise<string> {
  const id = await aTicket(by, over);
  const desk = (move: string, body: object = {}) => engineer.post(`${DESK}/${id}/${move}`, body);
  if (status === 0) return id;
  if (status === 4) return (await by.post(`${CASES}/${id}/action?action_id=cancel`), id);
  if (status === 12) return (await desk("invalid"), id);
  await desk("claim");
  if (status === 17) await desk("messages", { content: "Which image?", await_feedback: true });
  if (status === 5) await desk("pause");
  if (status === 2) await desk("resolve", { resolution: "The security group lacked port 22." });
  if (status === 3 || status === 13) await by.post(`${CASES}/${id}/action?action_id=close`);
  if (status === 13) await by.post(`${CASES}/${id}/action?action_id=delete`);
  return id;
}

export async function statusOf(by: Person, id: string): Promise<number | undefined> {
  const { body } = await by.get<{ status?: number }>(`${CASES}/${id}/status`);
  return body.status;
}
