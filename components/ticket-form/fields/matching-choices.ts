/** Which choices of a long list fit what was typed: every word stands somewhere in the label, the note or the value. Pure. */
export type Choice = { value: string; label: string; note?: string };

export function matchingChoices(choices: readonly Choice[], typed: string): Choice[] {
  const words = typed.toLowerCase().split(/\s+/);
  return choices.filter(({ value, label, note = "" }) => {
    const text = `${label} ${note} ${value}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
