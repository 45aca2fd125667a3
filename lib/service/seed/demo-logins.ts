/** A login through the bastion as it would have been recorded: its commands at even distances, its files at the end. */
import { listDetails, type AuthorizationKey } from "../authorizations/authorization-store";
import { bastionSessions, bastionTransfers } from "../bastion/bastion-tables";
import { saveCommand } from "../bastion/live/session-store";
import type { Call } from "../http/call";
import { spanMs } from "./story-clock";
import type { AccessWork } from "./stories/story";

const TRANSFER_MS = 3_000;

export async function recordDemoLogin(
  { db, keys, caller, at }: Call,
  { domain_id, authorization_id }: AuthorizationKey,
  { lasts, commands, files = [] }: Extract<AccessWork, { does: "log_in" }>,
): Promise<void> {
  const [detail] = await listDetails(db, { domain_id, authorization_id });
  const later = (part: number) => new Date(at.getTime() + Math.round(spanMs(lasts) * part));
  const [session] = await db
    .insert(bastionSessions)
    .values({
      domain_id,
      authorization_id,
      detail_number: detail?.detail_number ?? 0,
      engineer_id: caller.user_id,
      engineer_name: caller.user_name,
      start_time: at,
      end_time: later(1),
      end_reason: "left",
    })
    .returning({ session_number: bastionSessions.session_number });
  const session_number = session?.session_number ?? 0;
  for (const [index, line] of commands.entries())
    await saveCommand(
      { db, keys },
      { domain_id, session_number },
      index + 1,
      line,
      later((index + 1) / (commands.length + 2)),
    );
  for (const { size, ...file } of files)
    await db.insert(bastionTransfers).values({
      ...file,
      domain_id,
      session_number,
      file_size: size,
      oper_result: "success",
      duration_ms: TRANSFER_MS,
      operate_time: later(0.9),
    });
}
