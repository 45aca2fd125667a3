/** What a person has begun to write, by key: `ticket`, `message.TS-100233`. */
import { deleteDraft, getDraft, putDraft } from "@/lib/server/drafts/draft-routes";
import { route } from "@/lib/server/routes/route";

export const GET = route(getDraft);
export const PUT = route(putDraft);
export const DELETE = route(deleteDraft);
