/** Access keys: the identifier (AK), by its known beginning or near its name, and the secret key (SK) near its name. */
import type { Span } from "../finding";
import { findLabelled, type LabelRule } from "./labelled";
import type { LabelledValue } from "./labelled-value";
import { isPlaceholder } from "./placeholder";
import { isHarmless, isResourceName, isUuid } from "./value-shape";

const KNOWN =
  /(?<![A-Za-z0-9])(?:(?:AKIA|ASIA|AGPA|AROA|HPUA|HSTA)[A-Z0-9]{16}|LTAI[A-Za-z0-9]{12,26}|AKID[A-Za-z0-9]{28,36})(?![A-Za-z0-9])/g;
const KEY_LABEL =
  /(?<![a-z])ak[ ]?[/、&][ ]?sk(?![a-z])|access[ _-]?key(?:[ _-]?id)?|(?<![a-z])ak(?![a-z])|(?<![a-z])access(?==)/gi;
const SECRET_LABEL =
  /secret[ _-]?(?:access[ _-]?)?key|(?:client|app|api)[ _-]?secret|api[ _-]?key|(?<![a-z])s(?:k|ecret)(?![a-z])|(?:密|秘)[钥鑰]/gi;
const RUN = /[A-Za-z0-9/+]{20,}/g;
const KEY_WORD = /(?<![a-z])ak(?![a-z])|access[ _-]?key|密钥|秘钥/i;
const SECRET_WORD = /(?<![a-z])sk(?![a-z])|secret|密钥|秘钥/i;
const NEAR = 60;
const MASKED = /[•*]/;

const RULES: LabelRule[] = [
  { kind: "access_key", label: KEY_LABEL, lengthMin: 16, isSecret: isKey },
  { kind: "access_key", label: SECRET_LABEL, lengthMin: 8, isSecret: isSecretKey },
];

export function findAccessKeys(text: string): Span[] {
  const known = [...text.matchAll(KNOWN)].map((match) => spanOf(match.index, match[0].length));
  return [...known, ...RULES.flatMap((rule) => findLabelled(text, rule)), ...findNearName(text)];
}

function isKey({ value }: LabelledValue): boolean {
  const isShaped = /^[A-Za-z0-9]{16,40}$/.test(value) || /^[A-Z0-9]{16,24}[/,:|][A-Za-z0-9/+=]{30,}$/.test(value);
  return isShaped && /\d/.test(value) && /[A-Za-z]/.test(value) && !isUuid(value);
}

function isSecretKey({ value, joint }: LabelledValue): boolean {
  if (isPlaceholder(value) || isHarmless(value) || isUuid(value) || isResourceName(value)) return false;
  const isShaped = /^[A-Za-z0-9/+=_.~-]+$/.test(value) && value.length >= (joint === "direct" ? 8 : 16);
  return isShaped && /\d/.test(value) && /[A-Za-z]/.test(value);
}

function findNearName(text: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: run } of text.matchAll(RUN)) {
    const isKeyShaped = run.length === 20 && /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]+$/.test(run);
    const isSecretShaped = run.length === 40 && /\d/.test(run) && /[A-Z]/.test(run) && /[a-z]/.test(run);
    if (!isKeyShaped && !isSecretShaped) continue;
    const near =
      text
        .slice(Math.max(0, index - NEAR), index)
        .split(MASKED)
        .at(-1) ?? "";
    if ((isKeyShaped ? KEY_WORD : SECRET_WORD).test(near)) found.push(spanOf(index, run.length));
  }
  return found;
}

function spanOf(start: number, length: number): Span {
  return { kind: "access_key", start, end: start + length };
}
