/** The SFTP channel of a session, opened when it is first asked for, and what its failures are called here. */
import type { Client, SFTPWrapper } from "ssh2";
import { ApiError } from "@/lib/errors/api-error";

const OPEN_MS = 10_000;

const channels = new WeakMap<Client, Promise<SFTPWrapper>>();

function openChannel(client: Client): Promise<SFTPWrapper> {
  return new Promise((resolve, reject) => {
    const refuse = (cause?: unknown) =>
      reject(new ApiError("OSM.01010014", { reason: "the host offers no file transfer", cause }));
    const timer = setTimeout(refuse, OPEN_MS);
    client.sftp((error, sftp) => {
      clearTimeout(timer);
      if (error !== undefined) return refuse(error);
      sftp.on("error", () => undefined);
      resolve(sftp);
    });
  });
}

export function channelOf(client: Client): Promise<SFTPWrapper> {
  const open = channels.get(client) ?? openChannel(client);
  channels.set(client, open);
  open.catch(() => channels.delete(client));
  return open;
}

/** SFTP's own codes. */
const REASONS: Readonly<Record<number, string>> = {
  2: "does not exist",
  3: "is not permitted",
  4: "is refused by the host",
};

export function pathRefusal(cause: unknown): ApiError {
  if (cause instanceof ApiError) return cause;
  const code = cause instanceof Error && "code" in cause ? Number(cause.code) : 4;
  return new ApiError("OSM.01010001", { field: "path", reason: REASONS[code] ?? "cannot be used", cause });
}

/** One question to the host, as a promise. */
export function ask<T>(work: (answer: (error: Error | undefined, value: T) => void) => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    work((error, value) => (error ? reject(pathRefusal(error)) : resolve(value)));
  });
}
