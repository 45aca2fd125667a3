/**
 * Recorded logins on a customer's host (design.md 5): the service logs in with what was handed over, the engineer sees a terminal and
 * never the secret. A session is read by asking for what came after a position, so that it survives a lost connection.
 */
import { z } from "zod";
import { RevealReason } from "./desk-authorizations";
import { operation } from "./operation";
import { sensitive } from "./sensitive";
import { SESSION_ENDS } from "./session-ends";
import { Acknowledgement } from "./shapes";

/** Longest text of one sending; a longer paste is sent in parts. */
export const SESSION_INPUT_LENGTH_MAX = 65_536;
export const HOST_PATH_LENGTH_MAX = 4096;

/** In characters. */
const TerminalSize = z.object({ columns: z.int().min(20).max(500), rows: z.int().min(5).max(200) });

export const OpenSession = RevealReason.extend(TerminalSize.shape);
export type OpenSession = z.infer<typeof OpenSession>;

/** `host_key` is the fingerprint of the host, written as OpenSSH writes it. */
export const OpenedSession = z.object({ session_id: z.int(), has_terminal: z.boolean(), host_key: z.string() });
export type OpenedSession = z.infer<typeof OpenedSession>;

/**
 * `output` holds the bytes from `from` on, in Base64; `from` is later than asked for where older ones are no longer kept. `typed` counts
 * the characters that were typed so far.
 */
export const SessionOutput = z.object({
  from: z.int(),
  output: sensitive(z.string()),
  typed: z.int(),
  ended: z.literal(SESSION_ENDS).optional(),
  has_terminal: z.boolean(),
  host_key: z.string(),
});
export type SessionOutput = z.infer<typeof SessionOutput>;

/** `at` counts the characters sent before these, so that a sending that is repeated is done once. */
export const SessionInput = TerminalSize.partial().extend({
  at: z.int().min(0),
  input: sensitive(z.string().max(SESSION_INPUT_LENGTH_MAX)),
});
export type SessionInput = z.infer<typeof SessionInput>;

export const HOST_FILE_KINDS = ["file", "folder", "link", "other"] as const;

export const HostFile = z.object({
  name: z.string(),
  kind: z.literal(HOST_FILE_KINDS),
  size: z.number(),
  modify_time: z.string(),
});
export type HostFile = z.infer<typeof HostFile>;

/** `path` is the whole path of the folder; `has_more` tells that it holds more than is listed. */
export const HostFolder = z.object({ path: z.string(), files: z.array(HostFile), has_more: z.boolean() });
export type HostFolder = z.infer<typeof HostFolder>;

const SESSIONS = "/desk/v1/authorizations/{authorization_id}/details/{detail_id}/sessions";
const SESSION = `${SESSIONS}/{session_id}` as const;

const DetailId = z.object({ authorization_id: z.string().min(1).max(32), detail_id: z.int().min(0) });
const SessionId = DetailId.extend({ session_id: z.int().min(0) });
const HostPath = z.string().min(1).max(HOST_PATH_LENGTH_MAX);

export const deskSessionsOperations = {
  deskOpenSession: operation("POST", SESSIONS, {
    summary: "Log in on the host of an authorization, on record",
    params: DetailId,
    body: OpenSession,
    answer: OpenedSession,
    browser: true,
  }),
  deskReadSession: operation("GET", `${SESSION}/output`, {
    summary: "Read what a session shows: at once, or from a position on, for which it waits a few seconds",
    params: SessionId,
    query: z.object({ from: z.int().min(0).optional() }),
    answer: SessionOutput,
    live: true,
    browser: true,
  }),
  deskWriteSession: operation("POST", `${SESSION}/input`, {
    summary: "Type into a session, or change the size of its terminal",
    params: SessionId,
    body: SessionInput,
    answer: Acknowledgement,
    live: true,
    browser: true,
  }),
  deskEndSession: operation("DELETE", SESSION, {
    summary: "End a session",
    params: SessionId,
    answer: Acknowledgement,
    browser: true,
  }),
  deskListHostFiles: operation("GET", `${SESSION}/folder`, {
    summary: "List a folder of the host",
    params: SessionId,
    query: z.object({ path: HostPath.optional() }),
    answer: HostFolder,
    browser: true,
  }),
  deskDownloadHostFile: operation("GET", `${SESSION}/file`, {
    summary: "Fetch a file from the host, on record",
    params: SessionId,
    query: z.object({ path: HostPath }),
    file: true,
    browser: true,
  }),
  deskUploadHostFile: operation("POST", `${SESSION}/file`, {
    summary: "Put a file on the host, on record; one that is there stays unless `replace` is told",
    params: SessionId,
    query: z.object({ path: HostPath, replace: z.boolean().optional() }),
    form: z.object({ file: z.string() }),
    answer: Acknowledgement,
    browser: true,
  }),
};
