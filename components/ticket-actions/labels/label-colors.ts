/** Colours that are offered for labels; any other can be typed as `#RRGGBB`. Pure. */
export const LABEL_COLORS = [
  "#D93025",
  "#E8710A",
  "#F2B705",
  "#7CB342",
  "#188038",
  "#12858C",
  "#1A73E8",
  "#5E35B1",
  "#C2185B",
  "#5F6368",
] as const;

export function isLabelColor(text: string): boolean {
  return /^#[0-9A-Fa-f]{6}$/.test(text);
}
