/** Saved views as the browser keeps them: read, save, change, throw away. */
import { queryOptions } from "@tanstack/react-query";
import { askConsole } from "./ask-console";
import type { ListName, TicketView, ViewChange } from "./view-shapes";

const VIEWS = "/api/views";

function sent(method: string, body: unknown): RequestInit {
  return { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

export function viewsQuery(list: ListName) {
  return queryOptions({
    queryKey: ["views", list],
    queryFn: async ({ signal }) => {
      const answer = await askConsole(`${VIEWS}?list=${list}`, { signal });
      return (answer as { views: TicketView[] }).views;
    },
  });
}

export async function createView(list: ListName, view: Omit<TicketView, "view_id">): Promise<TicketView> {
  return (await askConsole(VIEWS, sent("POST", { list, ...view }))) as TicketView;
}

export async function updateView(view_id: string, change: ViewChange): Promise<TicketView> {
  return (await askConsole(`${VIEWS}/${encodeURIComponent(view_id)}`, sent("PUT", change))) as TicketView;
}

export async function removeView(view_id: string): Promise<void> {
  await askConsole(`${VIEWS}/${encodeURIComponent(view_id)}`, { method: "DELETE" });
}
