/** Passwords as argon2id hashes (the default of the library), with the memory and time that OWASP asks for at least. */
import { hash, verify } from "@node-rs/argon2";

const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const PASSWORD_LENGTH_MAX = 128;

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Takes as long for a user who does not exist, so that time tells nothing. */
export async function isPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const known = passwordHash ?? (await hashOfNobody());
  const isRight = await verify(known, password.slice(0, PASSWORD_LENGTH_MAX + 1), COST);
  return isRight && passwordHash !== undefined && password.length <= PASSWORD_LENGTH_MAX;
}

let nobody: Promise<string> | undefined;

function hashOfNobody(): Promise<string> {
  nobody ??= hashPassword("nobody has this password");
  return nobody;
}
