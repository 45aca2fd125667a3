/** Joins class names and leaves out what is off. Later classes do not override earlier ones: keep them disjoint. */
export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
