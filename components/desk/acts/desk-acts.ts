/** What an engineer may do with a ticket now: drawn only when the service would do it. Pure. */
import type { DeskTicketDetail } from "@/lib/contract/desk";
import { mayDeskAct, type DeskAction } from "@/lib/contract/ticket-actions";
import { isEnded, STATUS } from "@/lib/contract/ticket-status";

export type DeskActName = DeskAction | "take_over" | "await_feedback";

/** Only who holds a ticket moves it on; a colleague takes it over first. A ticket nobody has may be judged invalid by anybody. */
export function actsOf(ticket: DeskTicketDetail, user_id: string): ReadonlySet<DeskActName> {
  const { status } = ticket.incident_detail_info;
  const isMine = ticket.assignee_id === user_id;
  const acts = new Set<DeskActName>();
  for (const act of ["claim", "reply", "resolve", "pause", "resume", "invalid"] as const) {
    const isAnybodys = act === "claim" || (act === "invalid" && status === STATUS.waiting);
    if (mayDeskAct(act, status) && (isMine || isAnybodys)) acts.add(act);
  }
  if (!isEnded(status) && status !== STATUS.waiting && ticket.assignee_id !== undefined && !isMine)
    acts.add("take_over");
  if (acts.has("reply") && status === STATUS.processing) acts.add("await_feedback");
  return acts;
}
