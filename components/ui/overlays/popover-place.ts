/** Where a popover stands: under its button, or above it when there is more room; never beyond the window's edges. */
export type PopoverAlign = "start" | "end";

export interface Room {
  width: number;
  height: number;
}

type Edges = Pick<DOMRect, "top" | "bottom" | "left" | "right">;

export interface PopoverPlace {
  top: string;
  bottom: string;
  left: string;
  right: string;
  maxHeight: string;
}

const GAP = 4;
const MARGIN = 8;

export function placePopover(button: Edges, room: Room, align: PopoverAlign): PopoverPlace {
  const below = room.height - button.bottom - GAP - MARGIN;
  const above = button.top - GAP - MARGIN;
  const isBelow = below >= 240 || below >= above;
  const isStart = align === "start" ? button.left < room.width * 0.6 : button.right < room.width * 0.4;
  return {
    top: isBelow ? `${button.bottom + GAP}px` : "auto",
    bottom: isBelow ? "auto" : `${room.height - button.top + GAP}px`,
    left: isStart ? `${Math.max(MARGIN, button.left)}px` : "auto",
    right: isStart ? "auto" : `${Math.max(MARGIN, room.width - button.right)}px`,
    maxHeight: `${Math.max(120, isBelow ? below : above)}px`,
  };
}
