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
import { download, upload as uploadFile } from "./files";
import { receive } from "./receive";
import { outgoing, type Upload } from "./request";
import { offeredInput } from "./offered";
import { persist, tryAgain } from "./persist";
import { mayRepeat, noteKept } from "./repeatable";
import { patience, send } from "./send";

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
  const person = caller === "anonymous" ? caller : `${caller.domain_id}/${caller.user_id}`;

  const forward: Gateway["forward"] = (name, input, upload) =>
    withoutDeadSessions(caller, async () => {
      const operation: Operation = OPERATIONS[name];
      const request = outgoing(operation, offeredInput(name, input), { reader, token, upload });
      const bounds = patience();
      function read(response: Response): Promise<unknown> {
        noteKept(response);
        return receive(operation, response);
      }
      if (upload !== undefined) return uploadFile(request, { person, left }, read);
      const ask = async (signal: AbortSignal) => read(await send(request, bounds.headersMs, signal));
      /** What is asked over and over waits on purpose, and is bounded by what it is asked of: it takes nobody's turn. */
      const insist = operation.live === true ? tryAgain : persist;
      return insist(ask, { ...bounds, mayRepeat: () => mayRepeat(request), left });
    });

  const open: Gateway["open"] = (name, input) =>
    withoutDeadSessions(caller, async () => {
      const request = outgoing(OPERATIONS[name], offeredInput(name, input), { reader, token });
      return download(request, { person, left });
    });

  return {
    forward,
    open,
    call: <N extends OperationName>(name: N, ...[input]: GivenInput<N>) =>
      forward(name, input ?? {}) as Promise<OperationAnswer<N>>,
  };
}
