/** A start that cannot succeed, told in a sentence for the person at the terminal. Anything else that is thrown is a bug. */
export class StartError extends Error {
  override readonly name = "StartError";
}
