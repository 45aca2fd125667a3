/** Does one thing for each of many, a few at a time. What fails is told and stops nothing; after a stop no other is begun. */
export type Outcome =
  { is: "waiting" } | { is: "busy" } | { is: "done" } | { is: "refused"; error: unknown } | { is: "left" };

const AT_ONCE = 3;

export async function runEach(
  ids: readonly string[],
  act: (id: string) => Promise<unknown>,
  tell: (id: string, outcome: Outcome) => void,
  isStopped: () => boolean,
): Promise<void> {
  const waiting = [...ids];

  async function work(): Promise<void> {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      if (isStopped()) {
        tell(id, { is: "left" });
        continue;
      }
      tell(id, { is: "busy" });
      try {
        await act(id);
        tell(id, { is: "done" });
      } catch (error) {
        tell(id, { is: "refused", error });
      }
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
