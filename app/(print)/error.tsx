"use client";
/** A sheet that could not be drawn says why. */
export { PageFailed as default } from "@/components/shell/page-failed";
