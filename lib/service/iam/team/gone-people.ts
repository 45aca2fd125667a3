/** Tells our console which people were deleted, so that what it keeps of them goes, too. For whoever does not know the secret the address does not exist. */
import { createHash, randomUUID, timingSafeEqual } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Context } from "hono";
import { listGonePeople, type Person } from "@/lib/contract/gone-people";
import { parseInput } from "@/lib/contract/parse";
import { ApiError } from "@/lib/errors/api-error";
import type { Queryable } from "../../db/database";
import { answerError } from "../../http/answer";
import type { ServiceParts } from "../../http/call";
import { JSON_BYTES_MAX, readJsonBody } from "../../http/read-body";

async function findGone(db: Queryable, people: readonly Person[]): Promise<Person[]> {
  const domain_ids = sql.param(people.map((one) => one.domain_id));
  const user_ids = sql.param(people.map((one) => one.user_id));
  const { rows } = await db.execute<Person>(sql`
    select asked.domain_id, asked.user_id
    from unnest(${domain_ids}::text[], ${user_ids}::text[]) as asked (domain_id, user_id)
    where not exists (
      select 1 from service.users u where u.domain_id = asked.domain_id and u.user_id = asked.user_id)`);
  return rows;
}

function isSame(given: string, secret: string): boolean {
  const [one, other] = [given, secret].map((text) => createHash("sha256").update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

/** The secret is looked at before anything of the body is read. */
export function answerGonePeople({ db, log }: Pick<ServiceParts, "db" | "log">, secret: string) {
  return async (context: Context): Promise<Response> => {
    try {
      if (!isSame(context.req.header("x-console-secret") ?? "", secret)) throw new ApiError("APIGW.0101");
      const { people } = parseInput(listGonePeople.body, await readJsonBody(context.req.raw, JSON_BYTES_MAX));
      return Response.json({ people: await findGone(db, people) });
    } catch (error) {
      return answerError(error, { requestId: randomUUID(), path: context.req.path, log });
    }
  };
}
