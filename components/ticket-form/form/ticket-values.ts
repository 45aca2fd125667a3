/** What the ticket form holds while it is written: texts as typed, ids as chosen. A chosen option is its place in the list, so that it stays chosen in another language. */
import type { GuidedParam } from "../guided/guided-param";

export type WritingMode = "guided" | "free";

export interface TicketValues {
  mode: WritingMode;
  /** By the parameter's name; its key where no dot or bracket stands in it. */
  answers: Record<string, string>;
  description: string;
  severity_id: string;
  region_id: string;
  by_mail: boolean;
  remind_mail: string;
  /** Ids of contacts that were verified: each stands for its contact. */
  mail_verified_id: string;
  mobile_verified_id: string;
  by_mobile: boolean;
  area_code: string;
  remind_mobile: string;
  cc: string[];
  /** 0 for any time, or a span such as 09:00-18:00. */
  remind_time: string;
  agreed: boolean;
}

export const ANY_TIME = "0";
export const CONTACT_TIMES = [ANY_TIME, "09:00-18:00", "18:00-23:00"] as const;

export function blankValues(params: readonly GuidedParam[], template: string): TicketValues {
  return {
    mode: params.some((param) => param.section === "description") ? "guided" : "free",
    answers: Object.fromEntries(params.map((param) => [param.name, ""])),
    description: template,
    severity_id: "",
    region_id: "",
    by_mail: false,
    remind_mail: "",
    mail_verified_id: "",
    mobile_verified_id: "",
    by_mobile: false,
    area_code: "",
    remind_mobile: "",
    cc: [],
    remind_time: ANY_TIME,
    agreed: false,
  };
}
