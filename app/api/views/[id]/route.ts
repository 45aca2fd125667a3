/** One saved view: renamed, changed, made the one a list opens with, thrown away. */
import { route } from "@/lib/server/routes/route";
import { deleteView, putView } from "@/lib/server/views/view-routes";

export const PUT = route(putView);
export const DELETE = route(deleteView);
