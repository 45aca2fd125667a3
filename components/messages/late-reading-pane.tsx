"use client";
/** Reading and answering weigh more than the list; they are loaded when the first message is opened. */
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { latePart } from "@/components/ui/late/late-part";

export const LateReadingPane = latePart(
  async () => (await import("./reading-pane")).ReadingPane,
  <div aria-busy className="py-3">
    <SkeletonLines lines={4} />
  </div>,
);
