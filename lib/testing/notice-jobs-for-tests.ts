/** Looks at the jobs of notices, and moves their times: pg-boss goes by the clock of the database. */
import { sql } from "drizzle-orm";
import { keepJobs } from "../service/notifications/queue/keep-jobs";
import type { TestService } from "./service-for-tests";

type Jobs = { many: number; seconds_to_wait: number | null };

export function jobsOf({ db, now }: TestService) {
  const look = async (): Promise<Jobs | undefined> => {
    const found = await db.execute<Jobs>(
      sql`select count(*)::integer as many, extract(epoch from max(start_after) - now())::float as seconds_to_wait from pgboss.job`,
    );
    return found.rows[0];
  };
  return {
    count: async () => (await look())?.many,
    /** Until the last of them is due. */
    secondsToWait: async () => (await look())?.seconds_to_wait ?? NaN,
    makeDue: () => db.execute(sql`update pgboss.job set start_after = now() - interval '1 second'`),
    /** As if whoever has them had died so long ago. */
    loseProcess: async (minutes: number) => {
      await db.execute(sql`update pgboss.job set started_on = now() - make_interval(mins => ${minutes})`);
      await keepJobs(db, now());
    },
    drop: () => db.execute(sql`delete from pgboss.job`),
  };
}
