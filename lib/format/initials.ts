/** The one or two characters in a person's round picture: "AL" for Alice Liu, the given name for a Chinese name. */
import { firstGraphemes } from "./graphemes";

const CHINESE = /^\p{Script=Han}+$/u;
const BETWEEN_WORDS = /[\s._\-@/·,]+/u;

export function initialsOf(name: string): string {
  const words = name.split(BETWEEN_WORDS).filter((word) => word !== "");
  const [first, ...others] = words;
  if (first === undefined) return "?";
  if (CHINESE.test(words.join(""))) return [...words.join("")].slice(-2).join("");
  const last = others.at(-1);
  return initialOf(first) + (last === undefined ? "" : initialOf(last));
}

function initialOf(word: string): string {
  return (firstGraphemes(word, 1)[0] ?? "").toLocaleUpperCase();
}
