/**
 * The only way to the ticket service: operations by name, with the session's token.
 * A token that the upstream no longer accepts ends the session (CONSOLE.401).
 */
import "server-only";
import type { Operation } from "@/lib/contract/operation";
import { OPERATIONS, type OperationName } from "@/lib/contract/operations";
import { ApiError } from "@/lib/errors/api-error";
import { secretsOf, type Session } from "../sessions/session";
import { endSession } from "../sessions/vault";
import type { GivenInput, OperationAnswer, PlainInput } from "./call-shape";
import type { Reader } from "./reader";
import { receive, receiveFile } from "./receive";
import { outgoing, type Upload } from "./request";
import { offeredInput } from "./offered";
import { persist } from "./persist";
import { mayRepeat, noteKept } from "./repeatable";
import { FILE_PATIENCE, patience, send, UPLOAD_PATIENCE } from "./send";

export type Anonymous = "anonymous";

export type Gateway = {
  call: <N extends OperationName>(name: N, ...input: GivenInput<N>) => Promise<OperationAnswer<N>>;
  /** By a name that is only known at run time; the answer has the contract's shape. */
  forward: (name: OperationName, input: PlainInput, upload?: Upload) => Promise<unknown>;
  /** A binary answer as it arrives. */
  open: (name: OperationName, input: PlainInput) => Promise<Response>;
};

function isTokenRefused(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 401 || error.code === "OSM.0002");
}

async function withoutDeadSessions<T>(caller: Session | Anonymous, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (caller === "anonymous" || !isTokenRefused(error)) throw error;
    await endSession(caller);
    throw new ApiError("CONSOLE.401", { cause: error });
  }
}

/** `left` is the signal of a reader who went away: what they asked for is then given up upstream too. */
export function gateway(caller: Session | Anonymous, reader: Reader, left?: AbortSignal): Gateway {
  const token = caller === "anonymous" ? undefined : secretsOf(caller).token;

  const forward: Gateway["forward"] = (name, input, upload) =>
    withoutDeadSessions(caller, async () => {
      const operation: Operation = OPERATIONS[name];
      const request = outgoing(operation, offeredInput(name, input), { reader, token, upload });
      const bounds = upload === undefined ? patience() : UPLOAD_PATIENCE;
      async function ask(signal: AbortSignal): Promise<unknown> {
        const response = await send(request, bounds.headersMs, signal);
        noteKept(response);
        return receive(operation, response);
      }
      return persist(ask, { ...bounds, mayRepeat: () => mayRepeat(request), left });
    });

  /** The file arrives after this has answered, so the time for it ends by a signal of its own. */
  const open: Gateway["open"] = (name, input) =>
    withoutDeadSessions(caller, async () => {
      const request = outgoing(OPERATIONS[name], offeredInput(name, input), { reader, token });
      const { headersMs, totalMs } = FILE_PATIENCE;
      const late = AbortSignal.timeout(totalMs);
      const ends = left === undefined ? late : AbortSignal.any([late, left]);
      const ask = async () => receiveFile(await send(request, headersMs, ends));
      return persist(ask, { ...FILE_PATIENCE, mayRepeat: () => mayRepeat(request), left });
    });

  return {
    forward,
    open,
    call: <N extends OperationName>(name: N, ...[input]: GivenInput<N>) =>
      forward(name, input ?? {}) as Promise<OperationAnswer<N>>,
  };
}
