/** Why a recorded login ended: by its engineer, by its host, with the grant, unused, unread, with the service, never begun, lost in a crash, or because it could not be recorded. */
export const SESSION_ENDS = [
  "left",
  "closed",
  "over",
  "idle",
  "gone",
  "stopped",
  "failed",
  "lost",
  "unrecorded",
] as const;
export type SessionEnd = (typeof SESSION_ENDS)[number];
