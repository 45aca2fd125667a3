"use client";
/** Handlers that let an element take dropped and pasted files, and texts too long for its fields. `isOver` is true while files hover above it. */
import { useRef, useState, type ClipboardEvent, type DragEvent } from "react";
import { filesOnClipboard, longTextFor, nameScreenshots } from "./sending/pasted-files";
import type { Uploads } from "./use-uploads";

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes("Files");
}

export function useFileTarget(uploads: Pick<Uploads, "add" | "addText" | "items">, isDisabled = false) {
  const [isOver, setOver] = useState(false);
  const depth = useRef(0);

  function move(event: DragEvent, step: 1 | -1) {
    if (isDisabled || !carriesFiles(event)) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + step);
    setOver(depth.current > 0);
  }

  const target = {
    onDragEnter: (event: DragEvent) => move(event, 1),
    onDragLeave: (event: DragEvent) => move(event, -1),
    onDragOver(event: DragEvent) {
      if (!isDisabled && carriesFiles(event)) event.preventDefault();
    },
    onDrop(event: DragEvent) {
      if (isDisabled || !carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      depth.current = 0;
      setOver(false);
      uploads.add(event.dataTransfer.files);
    },
    onPaste(event: ClipboardEvent) {
      if (isDisabled) return;
      const files = filesOnClipboard(event.clipboardData);
      const text = longTextFor(event.target, event.clipboardData);
      if (files.length === 0 && text === undefined) return;
      event.preventDefault();
      if (text !== undefined) return uploads.addText(text);
      const taken = uploads.items.map(({ name }) => name);
      uploads.add(nameScreenshots(files, taken, new Date()));
    },
  };
  return { isOver, target };
}
