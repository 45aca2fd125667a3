/** What a page may ask for on the server before the conversation is drawn; the browser finds it under the same keys. */
import type { OsmInput } from "@/lib/queries/call-shape";

/** Later than any message: the newest ones come first. */
const END_OF_TIME = "9999-12-31T23:59:59Z";
export const PAGE_LENGTH = 50;

export type Before = Pick<NonNullable<OsmInput<"listMoreInstantMessages">["query"]>, "create_time" | "type">;
export const NEWEST: Before = { create_time: END_OF_TIME, type: 0 };

const scopeOf = (group_id: string | undefined) => (group_id === undefined ? {} : { group_id });

export function messagesInput(
  incident_id: string,
  group_id?: string,
  before: Before = NEWEST,
): OsmInput<"listMoreInstantMessages"> {
  return { params: { case_id: incident_id }, query: { ...before, limit: PAGE_LENGTH, ...scopeOf(group_id) } };
}

export function unreadInput(incident_id: string, group_id?: string): OsmInput<"listUnreadNewInstantMessages"> {
  return { query: { case_ids: [incident_id], ...scopeOf(group_id) } };
}

export function eventsInput(incident_id: string, group_id?: string): OsmInput<"listCaseOperateLogs"> {
  return { params: { case_id: incident_id }, query: { with_service_moves: true, limit: 100, ...scopeOf(group_id) } };
}

/** For `<Hydrate queries={conversationQueries(incident_id)}>`. */
export function conversationQueries(incident_id: string, group_id?: string) {
  return [
    { name: "listMoreInstantMessages" as const, input: messagesInput(incident_id, group_id) },
    { name: "listUnreadNewInstantMessages" as const, input: unreadInput(incident_id, group_id) },
    { name: "listCaseOperateLogs" as const, input: eventsInput(incident_id, group_id) },
  ];
}
