/** Says everything that is wrong with the environment at once: one line a fault, each opening with the variable's name. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";

  constructor(readonly faults: readonly string[]) {
    super(faults.join("\n"));
  }
}
