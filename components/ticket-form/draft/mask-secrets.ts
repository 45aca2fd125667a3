/** A text with everything masked that looks like a secret. Pure. */
import { findSensitive } from "@/lib/masking/find-sensitive";
import { maskFindings } from "@/lib/masking/mask-findings";

export function maskSecrets(text: string): string {
  return maskFindings(text, findSensitive(text));
}
