/**
 * Files through the console, as they arrive and never whole: a bounded number at a time, each given back its turn and its socket however it
 * ends, by its last byte, its reader leaving, a break, standing still or taking too long.
 */
import "server-only";
import { takeFileTurn } from "./file-turns";
import { mayRepeat } from "./repeatable";
import { receiveFile } from "./receive";
import type { Outgoing } from "./request";
import { filePatience, send } from "./send";
import { tryAgain } from "./persist";
import { watched } from "./watched";

type Asker = { person: string; left: AbortSignal | undefined };

/** Ends with the reader, and after `totalMs`. */
function endOf(totalMs: number, left: AbortSignal | undefined) {
  const ends = new AbortController();
  const leave = () => ends.abort(left?.reason);
  if (left?.aborted === true) leave();
  left?.addEventListener("abort", leave, { once: true });
  const timer = setTimeout(() => ends.abort(new DOMException("the file took too long", "TimeoutError")), totalMs);
  const clear = () => {
    clearTimeout(timer);
    left?.removeEventListener("abort", leave);
  };
  return { ends, clear };
}

/** What is no file, but a refusal, has to arrive as a whole in the same time. */
async function begun(request: Outgoing, headersMs: number, ends: AbortController): Promise<Response> {
  const late = () => ends.abort(new DOMException("no file began in time", "TimeoutError"));
  const timer = setTimeout(late, headersMs);
  try {
    return await receiveFile(await send(request, headersMs, ends.signal));
  } finally {
    clearTimeout(timer);
  }
}

/** The answer begins when this resolves; its turn lasts until its body is over. */
export async function download(request: Outgoing, { person, left }: Asker): Promise<Response> {
  const { lineMs, stillMs, ...bounds } = filePatience("download");
  const { ends, clear } = endOf(bounds.totalMs, left);
  const endTurn = await takeFileTurn(person, lineMs, ends.signal).catch((error: unknown) => {
    clear();
    throw error;
  });
  const onOver = () => {
    clear();
    endTurn();
  };
  try {
    const ask = () => begun(request, bounds.headersMs, ends);
    const response = await tryAgain(ask, { ...bounds, mayRepeat: () => mayRepeat(request), left: ends.signal });
    const body = response.body === null ? null : watched(response.body, { stillMs, ends, onOver });
    if (body === null) onOver();
    return new Response(body, { status: response.status, headers: response.headers });
  } catch (error) {
    onOver();
    throw error;
  }
}

/** Its turn lasts until the answer has arrived; the body that the browser sends is watched until it was sent. */
export async function upload<T>(
  request: Outgoing,
  { person, left }: Asker,
  receive: (response: Response) => Promise<T>,
): Promise<T> {
  const { lineMs, stillMs, ...bounds } = filePatience("upload");
  const { ends, clear } = endOf(bounds.totalMs, left);
  try {
    const endTurn = await takeFileTurn(person, lineMs, ends.signal);
    try {
      const body = request.init.body as ReadableStream<Uint8Array>;
      const init = { ...request.init, body: watched(body, { stillMs, ends, onOver: () => undefined }) };
      return await receive(await send({ ...request, init }, bounds.headersMs, ends.signal));
    } finally {
      endTurn();
    }
  } finally {
    clear();
  }
}
