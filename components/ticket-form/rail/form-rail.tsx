"use client";
/** Beside the form. Nothing is written in it, so it comes after the fields and brings what finds secrets along. */
import { memo } from "react";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { latePart } from "@/components/ui/late/late-part";
import type { RailPartsProps } from "./rail-parts";

const RailParts = latePart(async () => (await import("./rail-parts")).RailParts, <SkeletonLines lines={4} />);

export const FormRail = memo(function FormRail(props: RailPartsProps) {
  return (
    <aside className="flex min-w-0 flex-col gap-6 max-lg:seen-late lg:sticky lg:top-[calc(var(--bar-height)+1.25rem)] lg:max-h-[calc(100dvh-var(--bar-height)-2.5rem)] lg:self-start lg:overflow-y-auto">
      <RailParts {...props} />
    </aside>
  );
});
