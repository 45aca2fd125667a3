/** What the queue shows, as it stands in the address: whose tickets, in which states, with which words. Pure. */
import type { TicketStatus } from "@/lib/contract/shapes";
import { ENDED_STATUSES } from "@/lib/contract/ticket-status";
import type { OsmInput } from "@/lib/queries/call-shape";

export const QUEUES = ["all", "unassigned", "mine"] as const;
export type QueueName = (typeof QUEUES)[number];

export const STATE_CHOICES = ["open", "0", "1", "17", "2", "5", "ended"] as const;
export type StateChoice = (typeof STATE_CHOICES)[number];

export type QueueFilter = { queue: QueueName; state: StateChoice; search: string };

const ASSIGNEES: Record<QueueName, string | undefined> = { all: undefined, unassigned: "none", mine: "me" };
const SEARCH_LENGTH_MAX = 64;
export const QUEUE_PAGE = 50;
export const QUEUE_MAX = 100;

type Params = Pick<URLSearchParams, "get">;

function oneOf<T extends string>(choices: readonly T[], given: string | null, otherwise: T): T {
  return choices.find((choice) => choice === given) ?? otherwise;
}

export function readFilter(params: Params): QueueFilter {
  return {
    queue: oneOf(QUEUES, params.get("queue"), "all"),
    state: oneOf(STATE_CHOICES, params.get("state"), "open"),
    search: (params.get("search") ?? "").slice(0, SEARCH_LENGTH_MAX),
  };
}

/** Only what differs from the usual stands in the address; a leading question mark when there is anything. */
export function writeFilter({ queue, state, search }: QueueFilter): string {
  const params = new URLSearchParams();
  if (queue !== "all") params.set("queue", queue);
  if (state !== "open") params.set("state", state);
  if (search !== "") params.set("search", search);
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

function statusesOf(state: StateChoice): TicketStatus[] | undefined {
  if (state === "open") return undefined;
  return state === "ended" ? [...ENDED_STATUSES] : [Number(state) as TicketStatus];
}

export function queueInput(filter: QueueFilter, limit = QUEUE_PAGE): OsmInput<"deskListCases"> {
  const assignee = ASSIGNEES[filter.queue];
  const status = statusesOf(filter.state);
  const search_key = filter.search.trim();
  return {
    query: {
      ...(assignee === undefined ? {} : { assignee }),
      ...(status === undefined ? {} : { status }),
      ...(search_key === "" ? {} : { search_key }),
      limit,
    },
  };
}
