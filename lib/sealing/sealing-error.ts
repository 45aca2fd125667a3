/** Something sealed cannot be opened, or a key is unusable. Messages never hold a key or a protected value. */
export class SealingError extends Error {
  override readonly name = "SealingError";
}

export function openFailure(message: string, cause?: unknown): SealingError {
  return new SealingError(message, { cause });
}
