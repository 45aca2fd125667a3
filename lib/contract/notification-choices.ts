/** Our own: of which events of tickets a person hears, and how (console.md 3.12). */
import { z } from "zod";
import { operation } from "./operation";
import { Acknowledgement } from "./shapes";

export const NOTIFICATION_EVENTS = [
  "submitted",
  "accepted",
  "reply",
  "feedback_wanted",
  "authorization_asked",
  "authorization_expiring",
  "to_be_confirmed",
  "closed",
] as const;

export const NOTIFICATION_WAYS = ["in_app", "email", "sms"] as const;

export const NotificationEvent = z.enum(NOTIFICATION_EVENTS);
export type NotificationEvent = z.infer<typeof NotificationEvent>;

export const NotificationWay = z.enum(NOTIFICATION_WAYS);
export type NotificationWay = z.infer<typeof NotificationWay>;

export const NotificationChoice = z.object({
  event: NotificationEvent,
  ways: z.array(NotificationWay).max(NOTIFICATION_WAYS.length),
});
export type NotificationChoice = z.infer<typeof NotificationChoice>;

/** `required` are the ways that cannot be switched off: the ticket stands still until the person acts. */
export const NotificationChoicesAnswer = z.object({
  choices: z.array(NotificationChoice.extend({ required: z.array(NotificationWay) })),
});
export type NotificationChoicesAnswer = z.infer<typeof NotificationChoicesAnswer>;

export const UpdateNotificationChoices = z.object({
  choices: z.array(NotificationChoice).min(1).max(NOTIFICATION_EVENTS.length),
});
export type UpdateNotificationChoices = z.infer<typeof UpdateNotificationChoices>;

const PATH = "/v2/servicerequest/notifications/choices";

export const notificationChoicesOperations = {
  listNotificationChoices: operation("GET", PATH, {
    summary: "List of which events the caller hears, and how",
    answer: NotificationChoicesAnswer,
    browser: true,
  }),
  updateNotificationChoices: operation("PUT", PATH, {
    summary: "Choose of which events the caller hears, and how",
    body: UpdateNotificationChoices,
    answer: Acknowledgement,
    browser: true,
  }),
};
