/** Which messages are shown, as it stands in the address; whatever does not fit is left out. Pure. */
export type MessageFilter = { show: "unread" | "all"; ticket: string };

const TICKET_LENGTH_MAX = 64;

export function readMessageFilter(params: Pick<URLSearchParams, "get">): MessageFilter {
  return {
    show: params.get("show") === "all" ? "all" : "unread",
    ticket: (params.get("ticket") ?? "").trim().slice(0, TICKET_LENGTH_MAX),
  };
}

export function messageAddress({ show, ticket }: MessageFilter): string {
  const params = new URLSearchParams({
    ...(show === "all" ? { show } : {}),
    ...(ticket === "" ? {} : { ticket }),
  });
  return params.size === 0 ? "/messages" : `/messages?${params}`;
}

const PAGE_LENGTH = 20;

/** The input of `listRecentMessages`; the cursor leads to older ones. */
export function recentInput({ show, ticket }: MessageFilter, cursor: string) {
  return {
    query: {
      limit: PAGE_LENGTH,
      is_unread: show === "unread" ? true : undefined,
      incident_id: ticket === "" ? undefined : ticket,
      cursor: cursor === "" ? undefined : cursor,
    },
  };
}
