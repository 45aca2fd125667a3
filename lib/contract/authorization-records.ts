/** What engineers did through the bastion under an authorization: logins, commands, file transfers (limits.md 2.2). */
import { z } from "zod";
import { SESSION_ENDS } from "./session-ends";

export const FileOperateLog = z.object({
  duration: z.string().optional(),
  operate_time: z.string().optional(),
  operate_type: z.string().optional(),
  file_name: z.string().optional(),
  from_path: z.string().optional(),
  to_path: z.string().optional(),
  file_size: z.string().optional(),
  oper_result: z.string().optional(),
});
export type FileOperateLog = z.infer<typeof FileOperateLog>;

export const OperateLog = z.object({
  oper: z.string().optional(),
  operate_time: z.string().optional(),
});
export type OperateLog = z.infer<typeof OperateLog>;

export const ListHistoryOperateLogsAnswer = z.object({
  total_count: z.int().optional(),
  ops_list: z.array(OperateLog).optional(),
});
export type ListHistoryOperateLogsAnswer = z.infer<typeof ListHistoryOperateLogsAnswer>;

export const OperateHistorySession = z.object({
  duration: z.string().optional(),
  session_id: z.int().optional(),
  start_time: z.string().optional(),
  end_time: z.string().optional(),
  /** Our own: who logged in, and why the session ended. */
  engineer_name: z.string().optional(),
  end_reason: z.literal(SESSION_ENDS).optional(),
});
export type OperateHistorySession = z.infer<typeof OperateHistorySession>;

export const ListHistorySessionsAnswer = z.object({
  total_count: z.int().optional(),
  session_list: z.array(OperateHistorySession).optional(),
});
export type ListHistorySessionsAnswer = z.infer<typeof ListHistorySessionsAnswer>;

export const ListTransportHistoriesAnswer = z.object({
  total_count: z.int().optional(),
  file_ops_list: z.array(FileOperateLog).optional(),
});
export type ListTransportHistoriesAnswer = z.infer<typeof ListTransportHistoriesAnswer>;
