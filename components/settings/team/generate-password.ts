/** A first password for a new user: 20 random characters of four kinds, without those that look alike. */
const KINDS = ["abcdefghijkmnpqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789", "-_.+="] as const;
const LENGTH = 20;

function pick(letters: string): string {
  const limit = 256 - (256 % letters.length);
  for (;;) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < limit) return letters[byte % letters.length] ?? "";
  }
}

/** Each group of four holds one character of each kind, so every rule of passwords is kept. */
export function generatePassword(): string {
  return Array.from({ length: LENGTH }, (_, index) => pick(KINDS[index % KINDS.length] ?? KINDS[0])).join("");
}
