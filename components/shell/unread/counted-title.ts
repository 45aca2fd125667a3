/** The title of a window with the number of unread messages before it: "(3) Overview". Pure. */
const COUNT_SHOWN_MAX = 99;
const COUNT = /^\(\d+\+?\) /;

export function countedTitle(title: string, count: number): string {
  const plain = title.replace(COUNT, "");
  if (count <= 0) return plain;
  return `(${count > COUNT_SHOWN_MAX ? `${COUNT_SHOWN_MAX}+` : count}) ${plain}`;
}
