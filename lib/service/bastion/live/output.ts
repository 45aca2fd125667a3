/** What a terminal has shown, by position. What was read is kept a while for a reader who lost the connection; what was not read holds the host back. */
const KEPT_BYTES = 256 * 1024;
const UNREAD_BYTES_MAX = 256 * 1024;
const READ_BYTES_MAX = 64 * 1024;

export type OutputPart = { from: number; bytes: Buffer };

export type Output = {
  append: (bytes: Buffer) => void;
  /** From `from` on, or from the oldest that is kept. */
  read: (from: number) => OutputPart;
  /** When there is more than `from`, when it ends, when somebody else begins to wait, or after `ms`. */
  waitBeyond: (from: number, ms: number) => Promise<void>;
  end: () => void;
  isFull: () => boolean;
};

export function createOutput(onRoom: () => void): Output {
  let kept = Buffer.alloc(0);
  let begin = 0;
  let readUpTo = 0;
  let isEnded = false;
  let wake: () => void = () => undefined;
  const end = () => begin + kept.length;
  const isFull = () => end() - readUpTo >= UNREAD_BYTES_MAX;

  function forgetRead(): void {
    const spare = readUpTo - begin - KEPT_BYTES;
    if (spare <= 0) return;
    kept = Buffer.from(kept.subarray(spare));
    begin += spare;
  }

  return {
    isFull,
    append(bytes) {
      kept = Buffer.concat([kept, bytes]);
      wake();
    },
    read(wanted) {
      const from = Math.min(Math.max(wanted, begin), end());
      const bytes = kept.subarray(from - begin, from - begin + READ_BYTES_MAX);
      const wasFull = isFull();
      readUpTo = Math.max(readUpTo, from + bytes.length);
      forgetRead();
      if (wasFull && !isFull()) onRoom();
      return { from, bytes };
    },
    async waitBeyond(from, ms) {
      wake();
      if (isEnded || end() > from) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
    end() {
      isEnded = true;
      wake();
    },
  };
}
