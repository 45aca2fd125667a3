/** A value as somebody gave it: an instant is drawn as a time in the reader's zone, all else as it was written. */
import { Time } from "./time";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;

export function Value({ children }: { children: string }) {
  if (INSTANT.test(children)) return <Time at={children} look="short" />;
  return <span className="[overflow-wrap:anywhere] whitespace-pre-line">{children}</span>;
}
