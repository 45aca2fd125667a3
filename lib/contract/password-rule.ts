/** What a password must be, once for the page that says so beforehand and the service that holds to it. Pure, without any package. */

export const PASSWORD_LENGTH_MIN = 12;
export const PASSWORD_LENGTH_MAX = 128;
export const PASSWORD_KINDS_MIN = 3;

const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u];

export const PASSWORD_RULES = ["length", "kinds", "name"] as const;
export type PasswordRule = (typeof PASSWORD_RULES)[number];

/** Which rules the password breaks; none when it may be used. The name may stand in it neither forwards nor backwards. */
export function brokenPasswordRules(password: string, user_name: string): PasswordRule[] {
  const length = [...password].length;
  const kinds = KINDS.filter((kind) => kind.test(password)).length;
  const lower = password.toLowerCase();
  const name = user_name.toLowerCase();
  const holds: Record<PasswordRule, boolean> = {
    length: length >= PASSWORD_LENGTH_MIN && password.length <= PASSWORD_LENGTH_MAX,
    kinds: kinds >= PASSWORD_KINDS_MIN,
    name: name.length < 3 || !(lower.includes(name) || lower.includes([...name].reverse().join(""))),
  };
  return PASSWORD_RULES.filter((rule) => !holds[rule]);
}
