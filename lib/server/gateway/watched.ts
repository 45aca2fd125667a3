/** A stream of bytes that tells when it is over, in whatever way, and is given up when nothing of it moved for a while, whoever of the two ends stopped. */
import "server-only";
import { sendingError } from "./send";

type Watch = {
  stillMs: number;
  /** Ends the stream from outside; aborted by us when it stands still. */
  ends: AbortController;
  /** Called once. */
  onOver: () => void;
};

export function watched(
  body: ReadableStream<Uint8Array>,
  { stillMs, ends, onOver }: Watch,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const isStill = () => ends.abort(new DOMException("nothing of the file moved for too long", "TimeoutError"));
  let timer = setTimeout(isStill, stillMs);
  let isOver = false;
  function over(): void {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    onOver();
  }
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const giveUp = () => {
          over();
          controller.error(sendingError(ends.signal.reason));
          reader.cancel().catch(() => undefined);
        };
        if (ends.signal.aborted) giveUp();
        else ends.signal.addEventListener("abort", giveUp, { once: true });
      },
      async pull(controller) {
        try {
          const { value, done } = await reader.read();
          if (isOver) return;
          clearTimeout(timer);
          if (done) {
            over();
            controller.close();
          } else {
            timer = setTimeout(isStill, stillMs);
            controller.enqueue(value);
          }
        } catch (error) {
          over();
          controller.error(sendingError(error));
        }
      },
      async cancel(reason) {
        over();
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
