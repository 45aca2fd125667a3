/** Whether this console can serve: its database answers. The ticket service is not asked: pages explain its absence themselves. */
import { pool } from "@/lib/server/db/database";
import { ApiError } from "@/lib/errors/api-error";
import { openRoute } from "@/lib/server/routes/route";

export const dynamic = "force-dynamic";

export const GET = openRoute(async () => {
  try {
    await pool().query("select 1");
    return Response.json({ status: "ok" });
  } catch (cause) {
    throw new ApiError("UPSTREAM.503", { cause });
  }
});
