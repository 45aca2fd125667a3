/** Why a notice could not be handed over, in a word or two. What servers say may repeat the contact, so it is never kept. */
export class NoticeFault extends Error {
  override readonly name = "NoticeFault";

  /** Such as `smtp 550`, `http 503`, `ECONNREFUSED`, `silent`. */
  constructor(readonly fault: string) {
    super(fault);
  }
}

/** Of faults that nobody foresaw only the name is told. */
export function faultOf(error: unknown): string {
  if (error instanceof NoticeFault) return error.fault;
  return error instanceof Error ? error.name : "unknown";
}
