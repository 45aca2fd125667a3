/** Works off what is due, however much a crash or a pause left: in batches, each thing by itself, so that one in hand elsewhere holds up none. */
const BATCH = 100;

/** `work` answers false for what is gone or taken meanwhile. Answers how many were worked off. */
export async function oneByOne<T>(
  listDue: (limit: number) => Promise<T[]>,
  work: (one: T) => Promise<boolean>,
): Promise<number> {
  let all = 0;
  for (;;) {
    const due = await listDue(BATCH);
    let done = 0;
    for (const one of due) done += (await work(one)) ? 1 : 0;
    all += done;
    if (due.length < BATCH || done === 0) return all;
  }
}
