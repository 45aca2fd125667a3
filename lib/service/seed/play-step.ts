/** Plays one step of a story through the same function a request would reach, so that every rule of the service holds for it. */
import { operatedGroups } from "../iam/caller";
import { addNote, claimTicket, moveTicketOnDesk, replyToTicket, resolveTicket } from "../desk/desk-act";
import type { Call } from "../http/call";
import { sendMessage } from "../messages/message-send";
import { actOnTicket, scoreTicket } from "../tickets/ticket-act";
import { CONFIDENTIAL_KEY } from "../catalogue/catalogue";
import { playAccessAnswer, playAccessWork } from "./play-access";
import type { Customer, Engineer, Step } from "./stories/story";

type EngineerStep = Extract<Step, { who: Engineer }>;
type CustomerStep = Extract<Step, { who: Customer }>;

const DESK_MOVES = { pause: "pause", resume: "resume", invalidate: "invalid" } as const;

async function playEngineer(call: Call, incident_id: string, step: EngineerStep): Promise<void> {
  switch (step.does) {
    case "claim":
    case "take_over":
      return claimTicket(call, incident_id, step.does === "take_over");
    case "note":
      await addNote(call, incident_id, step.text);
      return;
    case "reply":
    case "ask":
      await replyToTicket(call, incident_id, { content: step.text, await_feedback: step.does === "ask" });
      return;
    case "resolve":
      return resolveTicket(call, incident_id, step.text, step.cause);
    case "pause":
    case "resume":
    case "invalidate":
      return moveTicketOnDesk(call, incident_id, DESK_MOVES[step.does], step.text);
    case "request_access":
    case "recall_access":
    case "look":
    case "log_in":
      return playAccessWork(call, incident_id, step);
  }
}

function scoresOf(values: number[] = []) {
  return values.map((satisfaction_value, index) => ({ satisfaction_id: index + 1, satisfaction_value }));
}

/** `group_id` for a colleague's ticket, which is reached through the group alone. */
async function playCustomer(call: Call, incident_id: string, step: CustomerStep, group_id?: string): Promise<void> {
  switch (step.does) {
    case "read":
      return;
    case "urge":
      return actOnTicket(call, incident_id, "press", { group_id });
    case "say":
    case "reject": {
      const confidential = step.does === "say" ? step.confidential : undefined;
      await sendMessage(call, incident_id, {
        message: { content: step.text },
        reject_result: step.does === "reject",
        extends_map: { [CONFIDENTIAL_KEY]: confidential },
        group_id,
      });
      return;
    }
    case "cancel":
      return actOnTicket(call, incident_id, "cancel", { operate_desc: step.text, group_id });
    case "close": {
      const { scores, text: judgement } = step;
      const scored = { incident_satisfaction_list: scoresOf(scores), judgement };
      return actOnTicket(call, incident_id, "close", { ...scored, group_id });
    }
    case "grant_access":
    case "refuse_access":
    case "end_access":
      return playAccessAnswer(call, incident_id, step);
    case "score":
      return scoreTicket(call, incident_id, scoresOf(step.scores), step.text ?? "", group_id);
  }
}

export const isEngineerStep = (step: Step): step is EngineerStep => step.who === "sam" || step.who === "uma";

export async function playStep(call: Call, incident_id: string, step: Step, by: Customer): Promise<void> {
  if (isEngineerStep(step)) return playEngineer(call, incident_id, step);
  const isOwn = step.who === by || call.caller.is_account;
  return playCustomer(call, incident_id, step, isOwn ? undefined : operatedGroups(call.caller)[0]);
}
