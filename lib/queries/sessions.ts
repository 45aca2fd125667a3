/** Where the reader is signed in, as the console's vault knows it. */
import { queryOptions } from "@tanstack/react-query";
import { askConsole } from "./ask-console";

export type OwnSession = {
  handle: string;
  is_current: boolean;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
  user_agent: string;
  source_ip: string;
};

const ADDRESS = "/api/sessions";

export const sessionsQuery = () =>
  queryOptions({
    queryKey: ["sessions"],
    queryFn: async ({ signal }) => ((await askConsole(ADDRESS, { signal })) as { sessions: OwnSession[] }).sessions,
  });

export async function endOwnSession(handle: string): Promise<void> {
  await askConsole(`${ADDRESS}/${handle}`, { method: "DELETE" });
}

/** Answers how many ended. */
export async function endOtherSessions(): Promise<number> {
  return ((await askConsole(ADDRESS, { method: "DELETE" })) as { ended: number }).ended;
}
