/** Which labels come onto a ticket and which leave it. Pure. */
export function labelChange(
  before: readonly number[],
  after: readonly number[],
): { added: number[]; removed: number[] } {
  return {
    added: after.filter((id) => !before.includes(id)),
    removed: before.filter((id) => !after.includes(id)),
  };
}
