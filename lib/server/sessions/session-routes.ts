/** A person's sessions over HTTP: see them, end one, end all others. */
import "server-only";
import { z } from "zod";
import { parseInput } from "@/lib/contract/parse";
import { ApiError } from "@/lib/errors/api-error";
import type { RouteCall } from "../routes/route";
import { endOtherSessions, endSessionOf, listSessions } from "./own-sessions";

const Handle = z.object({ handle: z.string().regex(/^[0-9a-f]{32}$/, "is not a session's handle") });

type Context = { params: Promise<{ handle: string }> };

export async function getSessions({ session }: RouteCall): Promise<Response> {
  return Response.json({ sessions: await listSessions(session) });
}

export async function deleteOtherSessions({ session }: RouteCall): Promise<Response> {
  return Response.json({ ended: await endOtherSessions(session) });
}

export async function deleteSession({ session }: RouteCall, context: Context): Promise<Response> {
  const { handle } = parseInput(Handle, await context.params);
  if (!(await endSessionOf(session, handle))) throw new ApiError("CONSOLE.404");
  return Response.json({});
}
