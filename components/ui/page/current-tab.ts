"use client";
/** Brings the current one of several tabs into view where not all fit, without moving the page. */
import { useLayoutEffect, useRef } from "react";

export function useCurrentInView<Track extends HTMLElement>(current: string | undefined) {
  const track = useRef<Track>(null);
  useLayoutEffect(() => {
    const tab = track.current?.querySelector<HTMLElement>("[aria-current=page]");
    if (!track.current || !tab) return;
    track.current.scrollLeft = tab.offsetLeft - (track.current.clientWidth - tab.offsetWidth) / 2;
  }, [current]);
  return track;
}
