/** Masks each finding where it stands; the words around it stay, so that the sentence still tells what was there. */
import type { Finding } from "./finding";
import { maskMobile } from "./mask-contact";

export const SECRET_MASK = "••••••";

export function maskFindings(text: string, findings: readonly Finding[]): string {
  return replaceFindings(text, findings, maskFinding);
}

/** The fixed form of one finding: a card keeps its last four digits, a phone both ends, a secret nothing. */
export function maskFinding({ kind, value }: Finding): string {
  if (kind === "phone") return maskPhone(value);
  if (kind !== "card") return SECRET_MASK;
  return `**** **** **** ${value.normalize("NFKC").replace(/\D/g, "").slice(-4)}`;
}

export function replaceFindings(
  text: string,
  findings: readonly Finding[],
  replacement: (finding: Finding) => string,
): string {
  let masked = "";
  let from = 0;
  for (const finding of findings) {
    masked += text.slice(from, finding.start) + replacement(finding);
    from = finding.end;
  }
  return masked + text.slice(from);
}

function maskPhone(value: string): string {
  const normal = value.normalize("NFKC");
  const code = /^(?:\+|00)?86[ -]?(?=1)/.exec(normal)?.[0] ?? /^\+\d{1,3}[ -]?(?=[ (-]|\d{9})/.exec(normal)?.[0] ?? "";
  return code + maskMobile(normal.slice(code.length).replace(/\D/g, ""));
}
