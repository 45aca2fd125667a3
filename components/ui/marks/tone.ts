/** The state colours and their class names. */
export type Tone = "amber" | "violet" | "blue" | "green" | "grey" | "danger" | "accent";

export const TONE_TEXT: Record<Tone, string> = {
  amber: "text-amber",
  violet: "text-violet",
  blue: "text-blue",
  green: "text-green",
  grey: "text-grey",
  danger: "text-danger",
  accent: "text-accent",
};

export const TONE_SOFT: Record<Tone, string> = {
  amber: "bg-amber-soft text-amber",
  violet: "bg-violet-soft text-violet",
  blue: "bg-blue-soft text-blue",
  green: "bg-green-soft text-green",
  grey: "bg-grey-soft text-grey",
  danger: "bg-danger-soft text-danger",
  accent: "bg-accent-soft text-accent",
};
