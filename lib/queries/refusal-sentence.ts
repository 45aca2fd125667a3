/** Which sentence tells why signing in was refused. */
import type { SignInRefusal } from "./auth";

export type RefusalKey = "wrong" | "locked" | "locked_a_while" | "forbidden" | "unreachable" | "network" | "unknown";

const KEYS: Record<string, RefusalKey> = {
  "IAM.400": "wrong",
  "IAM.401": "wrong",
  "IAM.404": "wrong",
  "APIGW.0301": "wrong",
  "IAM.403": "forbidden",
  "IAM.429": "locked_a_while",
  "APIGW.0308": "locked_a_while",
  "UPSTREAM.502": "unreachable",
  "UPSTREAM.503": "unreachable",
  "UPSTREAM.504": "unreachable",
  network: "network",
};

export function refusalSentence(refusal: SignInRefusal): { key: RefusalKey; minutes: number } {
  const minutes = Math.max(1, Math.ceil((refusal.retryAfterSeconds ?? 0) / 60));
  const key = KEYS[refusal.code] ?? "unknown";
  return { key: key === "locked_a_while" && refusal.retryAfterSeconds !== undefined ? "locked" : key, minutes };
}
