/** The saved views of a person's lists of tickets. */
import { route } from "@/lib/server/routes/route";
import { getViews, postView } from "@/lib/server/views/view-routes";

export const GET = route(getViews);
export const POST = route(postView);
