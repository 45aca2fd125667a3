/** Preparing failed for a reason that a person can do something about; the message says what. */
export class PrepareError extends Error {}
