/** A ticket's story as data: who opened it and when, and what happened then. A step's `after` counts from the step before it. */
import type { AskedDetail } from "@/lib/contract/desk-authorizations";

export type Span = `${number}${"m" | "h" | "d"}`;
export type Customer = "alice" | "bob" | "carol" | "dave" | "erin";
export type Engineer = "sam" | "uma";

/** What engineers ask for and do about access; all but the request concern the one made last. */
export type AccessWork =
  | { who: Engineer; does: "request_access"; way: string; text: string; items?: AskedDetail[] }
  | { who: Engineer; does: "recall_access" }
  | { who: Engineer; does: "look"; text: string }
  | { who: Engineer; does: "log_in"; lasts: Span; commands: string[]; files?: DemoTransfer[] };

/** How customers answer the request made last, or end what they gave. */
export type AccessAnswer =
  | { who: Customer; does: "grant_access"; lasts: Span; account?: string; agency?: string }
  | { who: Customer; does: "refuse_access"; text: string }
  | { who: Customer; does: "end_access" };

export type DemoTransfer = {
  operate_type: "upload" | "download";
  file_name: string;
  from_path: string;
  to_path: string;
  size: number;
};

export type Step = { after: Span } & (
  | AccessWork
  | AccessAnswer
  | { who: Engineer; does: "claim" | "take_over" }
  | { who: Engineer; does: "reply" | "ask" | "note" | "pause" | "resume" | "invalidate"; text: string }
  | { who: Engineer; does: "resolve"; text: string; cause?: string }
  | { who: Customer; does: "read" | "urge" }
  | { who: Customer; does: "say"; text: string; confidential?: string }
  | { who: Customer; does: "reject" | "cancel"; text: string }
  | { who: Customer; does: "close" | "score"; scores?: number[]; text?: string }
);

export type LabelName = "prod" | "urgent" | "network" | "database" | "billing" | "待跟进";

export type Story = {
  by: Customer;
  language: "en" | "zh";
  ago: Span;
  /** Time of day in GMT+8: the ticket is opened at the last such time before `ago`. */
  at?: `${number}:${number}`;
  problem: string;
  region?: string;
  severity?: string;
  description: string;
  /** Guided answers by the keys of the problem type's template. */
  answers?: Record<string, string>;
  /** Guided answers that are times, as how long before the ticket. */
  times?: Record<string, Span>;
  confidential?: string;
  contact?: { mail?: string; mobile?: string; cc?: string; time?: string };
  labels?: LabelName[];
  events: Step[];
};
