/** How contacts are shown to people who may not see them whole: `a***@acme.example`, `138****0000`. */
const COUNTRY_CODE = /^(?:\+\d{1,4}[ -]?(?=1[3-9]\d{9}$)|\+\d{1,4}[ -]|\d{1,4}-)/;

export function maskEmail(address: string): string {
  const at = address.lastIndexOf("@");
  const first = [...address][0] ?? "";
  return at < 1 ? "***" : `${first}***${address.slice(at)}`;
}

/** A country code in front stays readable. Masking a masked number changes nothing. */
export function maskMobile(number: string): string {
  const trimmed = number.trim();
  if (trimmed.includes("*")) return trimmed;
  const code = COUNTRY_CODE.exec(trimmed)?.[0] ?? "";
  return code + maskDigits(trimmed.slice(code.length).replace(/\D/g, ""));
}

function maskDigits(digits: string): string {
  if (digits.length < 7) return "****";
  const [front, back] = digits.length >= 10 ? [3, 4] : [2, 2];
  return `${digits.slice(0, front)}****${digits.slice(-back)}`;
}
