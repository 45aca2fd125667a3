/** Tokens that open an account while they last: JWT, bearer tokens, X-Auth-Token, and those with a known beginning. */
import type { Span } from "../finding";
import { findLabelled, type LabelRule } from "./labelled";
import type { LabelledValue } from "./labelled-value";
import { isPlaceholder } from "./placeholder";
import { isHarmless, isResourceName } from "./value-shape";

const JWT = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*)?/g;
const KNOWN =
  /(?<![A-Za-z0-9_-])(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{36}|xox[baprs]-[\w-]{10,}|AIza[\w-]{35}|[sr]k_live_[A-Za-z0-9]{16,})/g;
const LABEL =
  /x-(?:auth|subject|security)-token|(?:access|refresh|id|auth|session|security)[ _-]?token|(?<![a-z])token|bearer|(?<![a-z])basic(?=[ \t])|令牌/gi;
const TOKEN = /^[A-Za-z0-9._~+/=:-]{16,}$/;
const BASIC = /^(?=.*\d)(?=.*[A-Z])(?=.*[a-z])[A-Za-z0-9+/]{12,}={0,2}$/;

const RULE: LabelRule = { kind: "token", label: LABEL, lengthMin: 12, isSecret: isToken };

export function findTokens(text: string): Span[] {
  const shaped = [JWT, KNOWN].flatMap((shape) => [...text.matchAll(shape)]);
  const spans = shaped.map((match): Span => ({
    kind: "token",
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...spans, ...findLabelled(text, RULE)];
}

function isToken({ value, joint }: LabelledValue, label: string): boolean {
  if (label.toLowerCase() === "basic") return BASIC.test(value);
  if (isPlaceholder(value) || isHarmless(value) || !TOKEN.test(value)) return false;
  if (joint !== "direct" && isResourceName(value)) return false;
  return /\d/.test(value) && /[A-Za-z]/.test(value);
}
