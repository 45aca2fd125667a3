/** What a ticket must have before it leaves, from the contract's shapes and the problem type's parameters, with a sentence for each fault. */
import { zodResolver } from "@hookform/resolvers/zod";
import type { Resolver } from "react-hook-form";
import { z } from "zod";
import { DESCRIPTION_LENGTH_MAX } from "@/lib/contract/ticket-limits";
import { CreateTicket } from "@/lib/contract/tickets";
import { composeTicket, sentParams, type TicketForm } from "../compose/compose-ticket";
import { answersSchema, type SayFault } from "../guided/answer-schema";
import type { GuidedParam } from "../guided/guided-param";
import type { TicketValues } from "./ticket-values";

export type SayFormFault = SayFault &
  ((
    fault:
      | "describe"
      | "description_long"
      | "severity"
      | "region"
      | "mail_missing"
      | "mail_invalid"
      | "mobile_missing"
      | "mobile_invalid"
      | "area_code"
      | "cc_invalid"
      | "cc_many"
      | "agree",
    values?: { length?: number; max?: number },
  ) => string);

export type TicketRules = TicketForm & {
  say: SayFormFault;
  /** The text of the template, which does not count as a description while untouched. */
  template: string;
  isRegionRequired: boolean;
  isSeverityRequired: boolean;
  mustAgree: boolean;
  ccCountMax: number;
};

const EMAIL_LENGTH_MAX = 128;

export function isEmail(text: string): boolean {
  return text !== "" && text.length <= EMAIL_LENGTH_MAX && CreateTicket.shape.remind_mail.safeParse(text).success;
}

function isMobile(text: string): boolean {
  return /\d/.test(text) && CreateTicket.shape.remind_mobile.safeParse(text).success;
}

function needed(isNeeded: boolean, message: string) {
  return isNeeded ? z.string().trim().min(1, message) : z.string();
}

function contactShape({ say, ccCountMax }: TicketRules, values: TicketValues) {
  const isMailTyped = values.by_mail && values.mail_verified_id === "";
  const isMobileTyped = values.by_mobile && values.mobile_verified_id === "";
  return {
    by_mail: z.boolean(),
    remind_mail: needed(isMailTyped, say("mail_missing")).refine(
      (text) => !isMailTyped || isEmail(text),
      say("mail_invalid"),
    ),
    mail_verified_id: z.string(),
    by_mobile: z.boolean(),
    area_code: needed(isMobileTyped, say("area_code")),
    remind_mobile: needed(isMobileTyped, say("mobile_missing")).refine(
      (text) => !isMobileTyped || isMobile(text),
      say("mobile_invalid"),
    ),
    mobile_verified_id: z.string(),
    cc: z.array(z.string().refine(isEmail, say("cc_invalid"))).max(ccCountMax, say("cc_many", { max: ccCountMax })),
    remind_time: z.string(),
  };
}

/** A required guided field says itself that it is empty. */
function asksForText(param: GuidedParam): boolean {
  return param.section === "description" && param.isRequired;
}

/** Where the composed description is at fault; it stands under the guided fields as a whole. */
function descriptionFault(values: TicketValues, rules: TicketRules): string | undefined {
  const { simple_description } = composeTicket(values, rules);
  const isUntouched = values.mode === "free" && simple_description === rules.template.trim();
  const isAskedFor = values.mode === "guided" && rules.params.some(asksForText);
  if (simple_description === "" || isUntouched) return isAskedFor ? undefined : rules.say("describe");
  const length = simple_description.length;
  if (length <= DESCRIPTION_LENGTH_MAX) return undefined;
  return rules.say("description_long", { length, max: DESCRIPTION_LENGTH_MAX });
}

export function ticketSchema(rules: TicketRules, values: TicketValues, now: Date) {
  const { say } = rules;
  const shape = z.object({
    mode: z.enum(["guided", "free"]),
    answers: answersSchema(sentParams(values.mode, rules.params), { say, now }),
    description: z.string(),
    severity_id: needed(rules.isSeverityRequired, say("severity")),
    region_id: needed(rules.isRegionRequired, say("region")),
    ...contactShape(rules, values),
    agreed: z.boolean().refine((agreed) => agreed || !rules.mustAgree, say("agree")),
  });
  return shape.superRefine((_, context) => {
    const message = descriptionFault(values, rules);
    if (message !== undefined) context.addIssue({ code: "custom", path: ["description"], message });
  });
}

/** The form keeps what was typed; the schema only says what is wrong. */
export function ticketResolver(rules: TicketRules): Resolver<TicketValues> {
  return async (values, context, options) => {
    const schema: z.ZodType<TicketValues, TicketValues> = ticketSchema(rules, values, new Date());
    const result = await zodResolver(schema)(values, context, options);
    return Object.keys(result.errors).length === 0 ? { values, errors: {} } : result;
  };
}
