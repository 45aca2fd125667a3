/** Ends a child that an earlier launcher left behind when it was killed. */
import { holderOf, release } from "./claim";
import { isAlive, send } from "./process-table";
import { waitUntil } from "./wait";

const GRACE_MS = 5_000;

export async function stopOrphan(claimPath: string): Promise<void> {
  const pid = holderOf(claimPath);
  if (pid !== undefined) {
    send(-pid, "SIGTERM");
    await waitUntil(() => !isAlive(pid), GRACE_MS);
    send(-pid, "SIGKILL");
    await waitUntil(() => !isAlive(pid), GRACE_MS);
  }
  release(claimPath);
}
