/** Ends one session of the reader. */
import { route } from "@/lib/server/routes/route";
import { deleteSession } from "@/lib/server/sessions/session-routes";

export const DELETE = route(deleteSession);
