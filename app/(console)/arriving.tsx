/**
 * What is ready within a moment comes whole with its page; what is not follows its skeleton. A skeleton costs: the browser keeps
 * it for at least 300 ms, as React spaces such changes, and then lays out everything a second time.
 */
import { Suspense, type ReactNode } from "react";
import { setTimeout } from "node:timers/promises";

const MOMENT_MS = 400;

export interface ArrivingProps {
  content: Promise<Awaited<ReactNode>>;
  /** Keeps the room. */
  meanwhile: ReactNode;
}

export async function Arriving({ content, meanwhile }: ArrivingProps) {
  const settled = content.then(
    () => true,
    () => true,
  );
  if (await Promise.race([settled, setTimeout(MOMENT_MS, false)])) return content;
  return <Suspense fallback={meanwhile}>{content}</Suspense>;
}
