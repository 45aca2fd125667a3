/** Recorded logins on the wire (design.md 5). A session is its engineer's alone, and lives in the process that opened it. */
import { ApiError } from "@/lib/errors/api-error";
import { routes, type Call } from "../../http/call";
import { requireEngineer } from "../../iam/caller";
import { requireReader } from "../../privacy/read-protected";
import { downloadHostFile, listHostFiles, uploadHostFile } from "./host-files";
import type { LiveSession } from "./live-session";
import { openSession } from "./open-session";

const WAIT_MS = 5_000;

type Named = { authorization_id: string; detail_id: number; session_id: number };

function requireSession(call: Call, { authorization_id, detail_id, session_id }: Named): LiveSession {
  requireEngineer(call.caller);
  requireReader(call);
  const session = call.sessions.find(session_id);
  const { facts } = session ?? {};
  const isTheirs =
    facts?.engineer_id === call.caller.user_id &&
    facts.authorization_id === authorization_id &&
    facts.detail_number === detail_id;
  if (session === undefined || !isTheirs)
    throw new ApiError("OSM.01010001", { field: "session_id", reason: "does not exist" });
  return session;
}

function requireOpenSession(call: Call, named: Named): LiveSession {
  const session = requireSession(call, named);
  if (session.ended() !== undefined) throw new ApiError("OSM.01010018", { reason: "the session has ended" });
  session.touch("works");
  return session;
}

export const sessionRoutes = routes({
  deskOpenSession: (call, { params, body }) => openSession(call, params.authorization_id, params.detail_id, body),

  deskReadSession: async (call, { params, query }) => {
    const session = requireSession(call, params);
    const { from } = query;
    session.touch();
    if (from !== undefined) await session.output.waitBeyond(from, WAIT_MS);
    session.touch();
    call.answerHeaders.set("cache-control", "no-store");
    const { bytes, ...part } = session.output.read(from ?? 0);
    const { hasTerminal: has_terminal, facts } = session;
    const shown = { ...part, output: bytes.toString("base64"), typed: session.typed() };
    const told = { ...shown, has_terminal, host_key: facts.host_key };
    const ended = bytes.length === 0 ? session.ended() : undefined;
    return ended === undefined ? told : { ...told, ended };
  },

  deskWriteSession: async (call, { params, body }) => {
    requireOpenSession(call, params).type(body);
    return {};
  },

  deskEndSession: async (call, { params }) => {
    await requireSession(call, params).end("left");
    return {};
  },

  deskListHostFiles: (call, { params, query }) => listHostFiles(requireOpenSession(call, params), query.path),

  deskDownloadHostFile: (call, { params, query }) =>
    downloadHostFile(call, requireOpenSession(call, params), query.path),

  deskUploadHostFile: async (call, { params, query }) => {
    await uploadHostFile(call, requireOpenSession(call, params), query);
    return {};
  },
});
