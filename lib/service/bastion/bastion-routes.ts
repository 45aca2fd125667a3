/** What engineers did under a grant, for the customer who gave it (console.md 3.9). */
import { ApiError } from "@/lib/errors/api-error";
import { requireDetail, requireVisibleAuthorization } from "../authorizations/authorization-access";
import type { DetailKey } from "../authorizations/authorization-store";
import { routes, type Call } from "../http/call";
import { hasSession, listOperations, listSessions, listTransfers } from "./bastion-store";
import { clockTime } from "./clock-time";
import { openCommand } from "./live/session-store";

const LIMIT_DEFAULT = 10;

type Asked = { authorization_id: string; authorization_detail_id: number };
type PageQuery = { offset?: number | undefined; limit?: number | undefined; sort?: 0 | 1 | undefined };

async function requireDetailKey(call: Call, asked: Asked, group_id: string | undefined): Promise<DetailKey> {
  const authorization = await requireVisibleAuthorization(call, call.db, asked.authorization_id, group_id);
  const { domain_id, authorization_id, detail_number } = await requireDetail(
    call.db,
    authorization,
    asked.authorization_detail_id,
  );
  return { domain_id, authorization_id, detail_number };
}

async function requireSession(call: Call, asked: Asked & { session_id: number }, group_id: string | undefined) {
  const key = await requireDetailKey(call, asked, group_id);
  if (!(await hasSession(call.db, key, asked.session_id)))
    throw new ApiError("OSM.01010001", { field: "session_id", reason: "does not exist" });
  return { domain_id: key.domain_id, session_number: asked.session_id };
}

const pageOf = ({ offset = 0, limit = LIMIT_DEFAULT, sort = 0 }: PageQuery) => ({
  offset,
  limit,
  oldestFirst: sort === 1,
});

export const bastionRoutes = routes({
  listHistorySessions: async (call, { params, query }) => {
    const key = await requireDetailKey(call, params, query.group_id);
    const { total, rows } = await listSessions(call.db, key, pageOf(query));
    return {
      total_count: total,
      session_list: rows.map(({ session_number, start_time, end_time, end_reason, engineer_name }) => ({
        session_id: session_number,
        engineer_name,
        start_time: start_time.toISOString(),
        ...(end_reason === null ? {} : { end_reason }),
        ...(end_time === null
          ? {}
          : { end_time: end_time.toISOString(), duration: clockTime(end_time.getTime() - start_time.getTime()) }),
      })),
    };
  },

  listHistoryOperateLogs: async (call, { params, query }) => {
    const key = await requireSession(call, params, query.group_id);
    const { total, rows } = await listOperations(call.db, key, pageOf(query));
    return {
      total_count: total,
      ops_list: await Promise.all(
        rows.map(async (row) => ({
          oper: await openCommand(call, row),
          operate_time: row.operate_time.toISOString(),
        })),
      ),
    };
  },

  listTransportHistories: async (call, { params, query }) => {
    const key = await requireSession(call, params, query.group_id);
    const { total, rows } = await listTransfers(call.db, key, pageOf(query));
    return {
      total_count: total,
      file_ops_list: rows.map((row) => ({
        duration: clockTime(row.duration_ms),
        operate_time: row.operate_time.toISOString(),
        operate_type: row.operate_type,
        file_name: row.file_name,
        from_path: row.from_path,
        to_path: row.to_path,
        file_size: String(row.file_size),
        oper_result: row.oper_result,
      })),
    };
  },
});
