/** Where the reader is signed in; DELETE ends every session of theirs but this one. */
import { route } from "@/lib/server/routes/route";
import { deleteOtherSessions, getSessions } from "@/lib/server/sessions/session-routes";

export const GET = route(getSessions);
export const DELETE = route(deleteOtherSessions);
