/** The words of notices in both languages. A notice holds number, product, state and link, never what was written in the ticket (console.md 3.12). */
import type { WireLanguage } from "@/lib/contract/languages";
import type { TicketStatus } from "@/lib/contract/shapes";
import type { TicketEvent } from "./ticket-event";

type Words<Key extends string | number> = Record<WireLanguage, Record<Key, string>>;

const SENTENCES: Words<TicketEvent> = {
  "en-us": {
    submitted: "Your ticket was submitted.",
    accepted: "An engineer has taken your ticket.",
    reply: "An engineer replied to your ticket.",
    feedback_wanted: "An engineer waits for your answer.",
    authorization_asked: "An engineer asks you for access.",
    authorization_expiring: "The access you granted ends within an hour.",
    to_be_confirmed: "There is a result. Please confirm that the problem is solved.",
    closed: "Your ticket has ended.",
    closing_soon: "Your ticket waits for you. Without an answer it is closed in 2 days.",
  },
  "zh-cn": {
    submitted: "您的工单已提交。",
    accepted: "工程师已受理您的工单。",
    reply: "工程师回复了您的工单。",
    feedback_wanted: "工程师需要您补充信息。",
    authorization_asked: "工程师向您申请授权。",
    authorization_expiring: "您的授权将在一小时内到期。",
    to_be_confirmed: "工程师已给出处理结果，请确认问题是否解决。",
    closed: "您的工单已结束。",
    closing_soon: "您的工单等待您处理。如无反馈，工单将在2天后自动关闭。",
  },
};

const STATES: Words<TicketStatus> = {
  "en-us": {
    0: "Assigned",
    1: "Processing",
    2: "To be confirmed",
    3: "Completed",
    4: "Canceled",
    5: "Suspended",
    12: "Invalid",
    13: "Deleted",
    17: "Pending feedback",
  },
  "zh-cn": {
    0: "已派发",
    1: "处理中",
    2: "待确认",
    3: "已完成",
    4: "已撤销",
    5: "暂停",
    12: "无效",
    13: "已删除",
    17: "待反馈",
  },
};

export type Told = { event: TicketEvent; number: string; product: string; status: TicketStatus; link: string };

const MAILS: Record<WireLanguage, (sentence: string, state: string, told: Told) => { subject: string; text: string }> =
  {
    "en-us": (sentence, state, { number, product, link }) => ({
      subject: `Ticket ${number}: ${state}`,
      text: `${sentence}\n\nTicket: ${number}\nProduct: ${product}\nState: ${state}\n\n${link}\n`,
    }),
    "zh-cn": (sentence, state, { number, product, link }) => ({
      subject: `工单 ${number}：${state}`,
      text: `${sentence}\n\n工单：${number}\n产品：${product}\n状态：${state}\n\n${link}\n`,
    }),
  };

/** A text message says the same in one line. */
export function wordsOf(told: Told, way: "email" | "sms", language: WireLanguage): { subject: string; text: string } {
  const sentence = SENTENCES[language][told.event];
  const state = STATES[language][told.status];
  const mail = MAILS[language](sentence, state, told);
  if (way === "email") return mail;
  const { number, product, link } = told;
  const text =
    language === "zh-cn"
      ? `${sentence}${number}（${product}，${state}）${link}`
      : `${sentence} ${number} (${product}, ${state}) ${link}`;
  return { subject: mail.subject, text };
}
