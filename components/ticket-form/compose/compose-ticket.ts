/**
 * The rule by which answers become a ticket. Guided: the description is one line `label: value` for each answer that is not
 * protected; every answer travels by its key in extends_map as well. My related information and what is protected travel there
 * alone, never in the description. Free: the description is the text as written. Pure.
 */
import { paramsOf, type GuidedParam } from "../guided/guided-param";
import type { TicketValues } from "../form/ticket-values";

export type Wording = {
  /** Between label and value: ": " or "：". */
  colon: string;
  /** An ISO time in the reader's zone, with the zone. */
  timeInWords: (iso: string) => string;
};

export type Written = Pick<TicketValues, "mode" | "answers" | "description">;
export type TicketForm = { params: readonly GuidedParam[]; problem: string; wording: Wording };
export type ReadableAnswer = { name: string; label: string; text: string; isProtected: boolean };
export type Composition = { simple_description: string; extends_map: Record<string, string> };

function answerOf(param: GuidedParam, answers: Written["answers"]): string {
  const given = (answers[param.name] ?? "").trim();
  return param.kind === "select" && given !== "" ? (param.options[Number(given)] ?? "") : given;
}

/** The answers of these parameters in their order; what is empty is left out. */
export function readableAnswers(
  params: readonly GuidedParam[],
  answers: Written["answers"],
  { timeInWords }: Wording,
): ReadableAnswer[] {
  return params.flatMap((param) => {
    const given = answerOf(param, answers);
    const text = param.kind === "date-time" && given !== "" ? timeInWords(given) : given;
    return text === "" ? [] : [{ name: param.name, label: param.label, text, isProtected: param.isProtected }];
  });
}

function lineOf({ label, text }: ReadableAnswer, colon: string): string {
  return text.includes("\n") ? `${label}${colon.trimEnd()}\n${text}` : `${label}${colon}${text}`;
}

/** When all that was answered is protected, the name of the problem stands for it: a ticket needs a description. */
function guidedDescription(answers: Written["answers"], { params, problem, wording }: TicketForm): string {
  const given = readableAnswers(paramsOf(params, "description"), answers, wording);
  const open = given.filter((answer) => !answer.isProtected);
  if (given.length > 0 && open.length === 0) return problem;
  return open.map((answer) => lineOf(answer, wording.colon)).join("\n");
}

/** The parameters whose answers are sent: written freely, the guided part of the description is not. */
export function sentParams(mode: Written["mode"], params: readonly GuidedParam[]): GuidedParam[] {
  return params.filter((param) => mode === "guided" || param.section !== "description");
}

export function composeTicket(written: Written, form: TicketForm): Composition {
  const { mode, answers, description } = written;
  const sent = sentParams(mode, form.params).flatMap((param) => {
    const answer = answerOf(param, answers);
    return answer === "" ? [] : [[param.key, answer] as const];
  });
  return {
    simple_description: mode === "guided" ? guidedDescription(answers, form) : description.trim(),
    extends_map: Object.fromEntries(sent),
  };
}
