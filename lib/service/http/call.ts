/** What a domain function knows of the request it serves, and how functions are bound to operations by name. */
import type { Logger } from "pino";
import type { WireLanguage } from "@/lib/contract/languages";
import type { AnswerOf, CheckedOf } from "@/lib/contract/operation";
import type { OPERATIONS, OperationName } from "@/lib/contract/operations";
import type { AttachmentFiles } from "../attachments/attachment-files";
import type { Background } from "../background/background";
import type { LiveSessions } from "../bastion/live/live-sessions";
import type { Queryable } from "../db/database";
import type { Caller } from "../iam/caller";
import type { Notifier } from "../notifications/notifier";
import type { Outgoing } from "../outgoing/outgoing";
import type { KeyRing } from "../privacy/key-ring";
import type { Throttle } from "./throttle";

/** What lives as long as the process. */
export type ServiceParts = {
  db: Queryable;
  keys: KeyRing;
  files: AttachmentFiles;
  notifier: Notifier;
  outgoing: Outgoing;
  background: Background;
  sessions: LiveSessions;
  throttle: Throttle;
  log: Logger;
  now: () => Date;
};

export type OpenCall = ServiceParts & {
  at: Date;
  language: WireLanguage;
  timeZone: string;
  requestId: string;
  sourceIp: string;
  /** For multipart bodies, which are read as a stream, and for headers of the answer. */
  request: Request;
  answerHeaders: Headers;
};

export type Call = OpenCall & { caller: Caller };

/** A binary answer: streamed, never read whole. `disposition` is always attachment unless the bytes were checked to be an image. */
export type FileAnswer = {
  body: ReadableStream<Uint8Array>;
  name: string;
  mediaType: string;
  size?: number;
  inline?: boolean;
};

type Operations = typeof OPERATIONS;
type CallFor<S> = S extends { open: true } ? OpenCall : Call;
type Returns<S> = S extends { file: true } ? FileAnswer : AnswerOf<S>;

export type Routes = {
  [N in OperationName]?: (
    call: CallFor<Operations[N]>,
    input: CheckedOf<Operations[N]>,
  ) => Promise<Returns<Operations[N]>>;
};

/** Names the operations that a domain serves; the compiler holds each function against the contract. */
export function routes<const R extends Routes>(given: R): R {
  return given;
}
