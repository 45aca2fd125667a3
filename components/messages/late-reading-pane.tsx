"use client";
/** Reading and answering weigh more than the list; they are loaded when the first message is opened. */
import dynamic from "next/dynamic";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";

export const LateReadingPane = dynamic(async () => (await import("./reading-pane")).ReadingPane, {
  loading: () => (
    <div aria-busy className="py-3">
      <SkeletonLines lines={4} />
    </div>
  ),
});
