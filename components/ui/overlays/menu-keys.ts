/** Moving in an open menu by keyboard: arrows go round, Home and End jump, a letter finds the next item that starts with it. */
export function nextItem(key: string, current: number, labels: readonly string[]): number | undefined {
  const count = labels.length;
  if (count === 0) return undefined;
  if (key === "ArrowDown") return (current + 1) % count;
  if (key === "ArrowUp") return current <= 0 ? count - 1 : current - 1;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key.length !== 1 || key === " ") return undefined;
  const wanted = key.toLowerCase();
  const order = labels.map((_, step) => (current + 1 + step) % count);
  return order.find((index) => labels[index]?.trim().toLowerCase().startsWith(wanted));
}
