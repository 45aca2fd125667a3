/** Saved views over HTTP. They belong to the person, not to the session. */
import "server-only";
import { z } from "zod";
import { parseInput } from "@/lib/contract/parse";
import { LIST_NAMES, VIEW_NAME_LENGTH_MAX, VIEW_SEARCH_LENGTH_MAX } from "@/lib/queries/view-shapes";
import { readJson } from "../routes/read-body";
import type { RouteCall } from "../routes/route";
import { createView, listViews, removeView, updateView } from "./views";

const BODY_BYTES_MAX = 16 * 1024;

const List = z.object({ list: z.enum(LIST_NAMES) });
const View = z.object({
  name: z.string().trim().min(1).max(VIEW_NAME_LENGTH_MAX),
  search: z.string().max(VIEW_SEARCH_LENGTH_MAX),
  is_default: z.boolean(),
});
const ViewId = z.object({ id: z.uuid() });

type Context = { params: Promise<{ id: string }> };

async function idIn(context: Context): Promise<string> {
  return parseInput(ViewId, await context.params).id;
}

export async function getViews({ request, session }: RouteCall): Promise<Response> {
  const { list } = parseInput(List, Object.fromEntries(new URL(request.url).searchParams));
  return Response.json({ views: await listViews(session, list) });
}

export async function postView({ request, session }: RouteCall): Promise<Response> {
  const { list, ...view } = parseInput(List.extend(View.shape), await readJson(request, BODY_BYTES_MAX));
  return Response.json(await createView(session, list, view));
}

export async function putView({ request, session }: RouteCall, context: Context): Promise<Response> {
  const view_id = await idIn(context);
  const { name, search, is_default } = parseInput(View.partial(), await readJson(request, BODY_BYTES_MAX));
  const change = {
    ...(name === undefined ? {} : { name }),
    ...(search === undefined ? {} : { search }),
    ...(is_default === undefined ? {} : { is_default }),
  };
  return Response.json(await updateView(session, view_id, change));
}

export async function deleteView({ session }: RouteCall, context: Context): Promise<Response> {
  await removeView(session, await idIn(context));
  return Response.json({});
}
