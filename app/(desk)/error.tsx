"use client";
/** A page that failed keeps its frame. */
export { PageFailed as default } from "@/components/shell/page-failed";
