/** Defaults, and what cannot be switched off: where a ticket stands still until the person acts, the console itself always says so. Pure. */
import {
  NOTIFICATION_EVENTS,
  NOTIFICATION_WAYS,
  type NotificationChoice,
  type NotificationEvent,
  type NotificationWay,
} from "@/lib/contract/notification-choices";

/** Which ways each event takes for this person. */
export type NotificationChoices = Record<NotificationEvent, readonly NotificationWay[]>;

export const DEFAULT_CHOICES: NotificationChoices = {
  submitted: ["in_app"],
  accepted: ["in_app"],
  reply: ["in_app", "email"],
  feedback_wanted: ["in_app", "email", "sms"],
  authorization_asked: ["in_app", "email", "sms"],
  authorization_expiring: ["in_app", "email"],
  to_be_confirmed: ["in_app", "email"],
  closed: ["in_app", "email"],
};

const WAITS_FOR_THE_PERSON: readonly NotificationEvent[] = [
  "feedback_wanted",
  "authorization_asked",
  "authorization_expiring",
  "to_be_confirmed",
];

export function requiredWays(event: NotificationEvent): NotificationWay[] {
  return WAITS_FOR_THE_PERSON.includes(event) ? ["in_app"] : [];
}

/** In the order of the contract, each way once, with the required ones whatever was chosen. */
function completed(event: NotificationEvent, ways: readonly NotificationWay[]): NotificationWay[] {
  const all = new Set([...ways, ...requiredWays(event)]);
  return NOTIFICATION_WAYS.filter((way) => all.has(way));
}

export function choicesFrom(chosen: readonly NotificationChoice[]): NotificationChoices {
  const known = new Map(chosen.map(({ event, ways }) => [event, ways]));
  const entries = NOTIFICATION_EVENTS.map((event) => [
    event,
    completed(event, known.get(event) ?? DEFAULT_CHOICES[event]),
  ]);
  return Object.fromEntries(entries) as NotificationChoices;
}

/** The events of which a required way was left out. */
export function missingRequired(chosen: readonly NotificationChoice[]): NotificationEvent[] {
  return chosen
    .filter(({ event, ways }) => requiredWays(event).some((way) => !ways.includes(way)))
    .map(({ event }) => event);
}
