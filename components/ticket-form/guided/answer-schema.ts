/** What one guided answer may be: a schema made from its parameter, with the sentences of the reader's language (console.md 3.3). */
import { z } from "zod";
import type { GuidedParam } from "./guided-param";

/** The sentences of ticket_form.errors; labels and numbers are filled in. */
export type SayFault = (
  fault: "enter" | "choose" | "too_long" | "ip" | "resource_id" | "port" | "number" | "range" | "time" | "future",
  values: { label: string; max: number; min: number },
) => string;

export type AnswerRules = { say: SayFault; now: Date };

const PORT_MAX = 65_535;
/** Clocks differ: a minute ahead still counts as now. */
const CLOCK_SLACK_MS = 60_000;

export function isIpAddress(text: string): boolean {
  return z.ipv4().safeParse(text).success || z.ipv6().safeParse(text).success;
}

function isWithin(text: string, min: number, max: number): boolean {
  return /^-?\d{1,15}$/.test(text) && Number(text) >= min && Number(text) <= max;
}

type Fault = Parameters<SayFault>[0];

/** The fault of an answer that is not empty. */
function faultOf(param: GuidedParam, text: string, now: Date): Fault | undefined {
  if (param.lengthMax !== undefined && param.kind !== "select" && text.length > param.lengthMax) return "too_long";
  if (param.kind === "ip") return isIpAddress(text) ? undefined : "ip";
  if (param.kind === "resource-id") return /^[A-Za-z0-9-]+$/.test(text) ? undefined : "resource_id";
  if (param.kind === "port") return /^\d+$/.test(text) && isWithin(text, 1, PORT_MAX) ? undefined : "port";
  if (param.kind === "number") return numberFault(param, text);
  if (param.kind === "select") return param.options[Number(text)] === undefined ? "choose" : undefined;
  if (param.kind === "date-time") return timeFault(text, now);
  return undefined;
}

function numberFault({ min, max }: GuidedParam, text: string): Fault | undefined {
  if (!/^-?\d{1,15}$/.test(text)) return "number";
  return isWithin(text, min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY) ? undefined : "range";
}

function timeFault(text: string, now: Date): Fault | undefined {
  const moment = Date.parse(text);
  if (Number.isNaN(moment)) return "time";
  return moment > now.getTime() + CLOCK_SLACK_MS ? "future" : undefined;
}

export function answerSchema(param: GuidedParam, { say, now }: AnswerRules) {
  const values = { label: param.label, max: param.lengthMax ?? param.max ?? 0, min: param.min ?? 0 };
  const range = param.kind === "number" ? { ...values, max: param.max ?? Number.MAX_SAFE_INTEGER } : values;
  return z.string().superRefine((given, context) => {
    const text = given.trim();
    const missing = param.kind === "select" || param.kind === "date-time" ? "choose" : "enter";
    const fault = text === "" ? (param.isRequired ? missing : undefined) : faultOf(param, text, now);
    if (fault !== undefined) context.addIssue({ code: "custom", message: say(fault, range) });
  });
}

export function answersSchema(params: readonly GuidedParam[], rules: AnswerRules) {
  const shape = params.map((param) => [param.name, answerSchema(param, rules)] as const);
  return z.looseObject(Object.fromEntries(shape));
}
