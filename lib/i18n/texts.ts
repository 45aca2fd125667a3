/** Every namespace of texts, one line each. A new namespace is two files in texts/ and one line here; its keys are then typed. */
import type { Language } from "./languages";

const TEXTS = {
  errors: { "en-US": () => import("./texts/errors.en-US.json"), "zh-CN": () => import("./texts/errors.zh-CN.json") },
  form: { "en-US": () => import("./texts/form.en-US.json"), "zh-CN": () => import("./texts/form.zh-CN.json") },
  shell: { "en-US": () => import("./texts/shell.en-US.json"), "zh-CN": () => import("./texts/shell.zh-CN.json") },
  sign_in: { "en-US": () => import("./texts/sign_in.en-US.json"), "zh-CN": () => import("./texts/sign_in.zh-CN.json") },
  states: { "en-US": () => import("./texts/states.en-US.json"), "zh-CN": () => import("./texts/states.zh-CN.json") },
  ticket_form: {
    "en-US": () => import("./texts/ticket_form.en-US.json"),
    "zh-CN": () => import("./texts/ticket_form.zh-CN.json"),
  },
  ticket_print: {
    "en-US": () => import("./texts/ticket_print.en-US.json"),
    "zh-CN": () => import("./texts/ticket_print.zh-CN.json"),
  },
  ui: { "en-US": () => import("./texts/ui.en-US.json"), "zh-CN": () => import("./texts/ui.zh-CN.json") },
  attachments: {
    "en-US": () => import("./texts/attachments.en-US.json"),
    "zh-CN": () => import("./texts/attachments.zh-CN.json"),
  },
  authorization_actions: {
    "en-US": () => import("./texts/authorization_actions.en-US.json"),
    "zh-CN": () => import("./texts/authorization_actions.zh-CN.json"),
  },
  authorizations: {
    "en-US": () => import("./texts/authorizations.en-US.json"),
    "zh-CN": () => import("./texts/authorizations.zh-CN.json"),
  },
  contact_proof: {
    "en-US": () => import("./texts/contact_proof.en-US.json"),
    "zh-CN": () => import("./texts/contact_proof.zh-CN.json"),
  },
  conversation: {
    "en-US": () => import("./texts/conversation.en-US.json"),
    "zh-CN": () => import("./texts/conversation.zh-CN.json"),
  },
  desk: { "en-US": () => import("./texts/desk.en-US.json"), "zh-CN": () => import("./texts/desk.zh-CN.json") },
  diagnosis: {
    "en-US": () => import("./texts/diagnosis.en-US.json"),
    "zh-CN": () => import("./texts/diagnosis.zh-CN.json"),
  },
  host_session: {
    "en-US": () => import("./texts/host_session.en-US.json"),
    "zh-CN": () => import("./texts/host_session.zh-CN.json"),
  },
  desk_access: {
    "en-US": () => import("./texts/desk_access.en-US.json"),
    "zh-CN": () => import("./texts/desk_access.zh-CN.json"),
  },
  labels: { "en-US": () => import("./texts/labels.en-US.json"), "zh-CN": () => import("./texts/labels.zh-CN.json") },
  masking: { "en-US": () => import("./texts/masking.en-US.json"), "zh-CN": () => import("./texts/masking.zh-CN.json") },
  overview: {
    "en-US": () => import("./texts/overview.en-US.json"),
    "zh-CN": () => import("./texts/overview.zh-CN.json"),
  },
  messages: {
    "en-US": () => import("./texts/messages.en-US.json"),
    "zh-CN": () => import("./texts/messages.zh-CN.json"),
  },
  permissions: {
    "en-US": () => import("./texts/permissions.en-US.json"),
    "zh-CN": () => import("./texts/permissions.zh-CN.json"),
  },
  settings: {
    "en-US": () => import("./texts/settings.en-US.json"),
    "zh-CN": () => import("./texts/settings.zh-CN.json"),
  },
  settings_security: {
    "en-US": () => import("./texts/settings_security.en-US.json"),
    "zh-CN": () => import("./texts/settings_security.zh-CN.json"),
  },
  settings_contacts: {
    "en-US": () => import("./texts/settings_contacts.en-US.json"),
    "zh-CN": () => import("./texts/settings_contacts.zh-CN.json"),
  },
  team: {
    "en-US": () => import("./texts/team.en-US.json"),
    "zh-CN": () => import("./texts/team.zh-CN.json"),
  },
  audit: {
    "en-US": () => import("./texts/audit.en-US.json"),
    "zh-CN": () => import("./texts/audit.zh-CN.json"),
  },
  ticket: { "en-US": () => import("./texts/ticket.en-US.json"), "zh-CN": () => import("./texts/ticket.zh-CN.json") },
  ticket_actions: {
    "en-US": () => import("./texts/ticket_actions.en-US.json"),
    "zh-CN": () => import("./texts/ticket_actions.zh-CN.json"),
  },
  tickets: { "en-US": () => import("./texts/tickets.en-US.json"), "zh-CN": () => import("./texts/tickets.zh-CN.json") },
} as const;

export type TextsNamespace = keyof typeof TEXTS;
export type Messages = {
  [Name in TextsNamespace]: Awaited<ReturnType<(typeof TEXTS)[Name]["en-US"]>>["default"];
};

export const TEXTS_NAMESPACES = Object.keys(TEXTS) as TextsNamespace[];

/** What any page may need before it says what else it needs: buttons, states, errors, form sentences. */
export const COMMON_TEXTS = ["ui", "states", "errors", "form"] as const satisfies TextsNamespace[];

export async function loadTexts(language: Language): Promise<Messages> {
  const loaded = TEXTS_NAMESPACES.map(async (name) => [name, (await TEXTS[name][language]()).default] as const);
  return Object.fromEntries(await Promise.all(loaded)) as Messages;
}

export function pickTexts(messages: Messages, names: readonly TextsNamespace[]): Partial<Messages> {
  return Object.fromEntries(names.map((name) => [name, messages[name]]));
}
