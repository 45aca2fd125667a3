/** Drafts over HTTP: read, save over a known revision, throw away. They belong to the person, not to the session. */
import "server-only";
import { z } from "zod";
import { parseInput } from "@/lib/contract/parse";
import type { RouteCall } from "../routes/route";
import { readJson } from "../routes/read-body";
import { DRAFT_BYTES_MAX, findDraft, removeDraft, saveDraft } from "./drafts";

const BODY_BYTES_MAX = DRAFT_BYTES_MAX + 1024;

const DraftKey = z.object({ key: z.string().regex(/^[A-Za-z0-9][\w.:-]{0,79}$/, "is not a draft's key") });
const SavedDraft = z.object({ content: z.json(), revision: z.int().min(0) });

type Context = { params: Promise<{ key: string }> };

async function keyIn(context: Context): Promise<string> {
  return parseInput(DraftKey, await context.params).key;
}

/** A draft nobody wrote yet is an empty one of revision 0, not an error. */
export async function getDraft({ session }: RouteCall, context: Context): Promise<Response> {
  const draft = await findDraft(session, await keyIn(context));
  return Response.json(draft ?? { content: null, revision: 0 });
}

export async function putDraft({ request, session }: RouteCall, context: Context): Promise<Response> {
  const key = await keyIn(context);
  const draft = parseInput(SavedDraft, await readJson(request, BODY_BYTES_MAX));
  return Response.json(await saveDraft(session, key, draft));
}

export async function deleteDraft({ session }: RouteCall, context: Context): Promise<Response> {
  await removeDraft(session, await keyIn(context));
  return Response.json({});
}
