/** Files of a host during a session: folders are listed, files fetched and put, each transfer on record before its first byte. */
import { posix } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { SFTPWrapper, Stats } from "ssh2";
import type { HostFile, HostFolder } from "@/lib/contract/desk-sessions";
import { ApiError } from "@/lib/errors/api-error";
import type { Call, FileAnswer } from "../../http/call";
import { fileOfForm } from "./file-of-form";
import { ask, channelOf, pathRefusal } from "./host-channel";
import type { LiveSession } from "./live-session";
import { beginTransfer, endTransfer } from "./session-store";

const LISTED_MAX = 1000;
const HOME = ".";

function kindOf(stats: Stats): HostFile["kind"] {
  if (stats.isDirectory()) return "folder";
  if (stats.isSymbolicLink()) return "link";
  return stats.isFile() ? "file" : "other";
}

const byKindAndName = (one: HostFile, other: HostFile) =>
  Number(other.kind === "folder") - Number(one.kind === "folder") || (one.name < other.name ? -1 : 1);

export async function listHostFiles({ client }: LiveSession, wanted = HOME): Promise<HostFolder> {
  const sftp = await channelOf(client);
  const path = await ask<string>((answer) => sftp.realpath(wanted, answer));
  const entries = await ask<{ filename: string; attrs: Stats }[]>((answer) => sftp.readdir(path, answer));
  const files = entries
    .filter(({ filename }) => filename !== "." && filename !== "..")
    .map(({ filename: name, attrs }) => ({
      name,
      kind: kindOf(attrs),
      size: attrs.size,
      modify_time: new Date(attrs.mtime * 1000).toISOString(),
    }))
    .sort(byKindAndName);
  return { path, files: files.slice(0, LISTED_MAX), has_more: files.length > LISTED_MAX };
}

/** Counts what passes, and writes the outcome down when it has passed or broke off. */
async function onRecord(
  { db, now }: Call,
  { facts: { domain_id, session_number } }: LiveSession,
  transfer: Parameters<typeof beginTransfer>[2],
) {
  const begun = performance.now();
  const key = await beginTransfer(db, { domain_id, session_number }, transfer, now());
  let file_size = 0;
  return {
    count: (bytes: number) => void (file_size += bytes),
    end: (oper_result: "success" | "failed") =>
      endTransfer(db, key, { oper_result, file_size, duration_ms: Math.round(performance.now() - begun) }),
  };
}

async function requireFile(sftp: SFTPWrapper, path: string): Promise<number> {
  const stats = await ask<Stats>((answer) => sftp.stat(path, answer));
  if (!stats.isFile()) throw new ApiError("OSM.01010001", { field: "path", reason: "is no file" });
  return stats.size;
}

export async function downloadHostFile(call: Call, session: LiveSession, path: string): Promise<FileAnswer> {
  const sftp = await channelOf(session.client);
  const size = await requireFile(sftp, path);
  const handle = await ask<Buffer>((answer) => sftp.open(path, "r", answer));
  const name = posix.basename(path);
  const facts = { operate_type: "download", file_name: name, from_path: path, to_path: name, file_size: size };
  const record = await onRecord(call, session, facts);
  const source = sftp.createReadStream(path, { handle });
  async function* bytes() {
    let outcome: "success" | "failed" = "failed";
    try {
      for await (const chunk of source as AsyncIterable<Buffer>) {
        record.count(chunk.length);
        session.touch("works");
        yield chunk;
      }
      outcome = "success";
    } finally {
      source.destroy();
      await record.end(outcome);
    }
  }
  const body = Readable.toWeb(Readable.from(bytes(), { objectMode: false })) as ReadableStream<Uint8Array>;
  return { body, name, mediaType: "application/octet-stream" };
}

/** SFTP has no word for "is there already": a host that refuses a new file is asked whether it has one. */
async function openNew(sftp: SFTPWrapper, path: string): Promise<Buffer> {
  try {
    return await ask<Buffer>((answer) => sftp.open(path, "wx", answer));
  } catch (error) {
    const isThere = await ask<Stats>((answer) => sftp.stat(path, answer)).then(
      () => true,
      () => false,
    );
    if (!isThere) throw error;
    throw new ApiError("OSM.01010001", { field: "path", reason: "is there already" });
  }
}

type Wanted = { path: string; replace?: boolean | undefined };

export async function uploadHostFile(call: Call, session: LiveSession, { path, replace }: Wanted): Promise<void> {
  const sftp = await channelOf(session.client);
  const file = fileOfForm(call.request);
  const open = () => ask<Buffer>((answer) => sftp.open(path, "w", answer));
  const handle = replace === true ? await open() : await openNew(sftp, path);
  const name = posix.basename(path);
  const facts = { operate_type: "upload", file_name: name, from_path: name, to_path: path, file_size: 0 };
  const record = await onRecord(call, session, facts);
  async function* counted() {
    for await (const chunk of file) {
      record.count(chunk.length);
      session.touch("works");
      yield chunk;
    }
  }
  try {
    await pipeline(counted, sftp.createWriteStream(path, { handle }));
    await record.end("success");
  } catch (error) {
    await record.end("failed");
    throw pathRefusal(error);
  }
}
