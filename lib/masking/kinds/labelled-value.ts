/**
 * Reads what follows a label such as "password" or "AK": how the two are joined and where the value ends.
 * Everything is bounded, so a hostile text costs no more than its length.
 */
export type Joint = "direct" | "is" | "space";
export type LabelledValue = {
  joint: Joint;
  start: number;
  end: number;
  value: string;
  isQuoted: boolean;
  /** There was more than what was read; the rest belongs to the value. */
  isCut: boolean;
  /** The first characters after the value: they tell a secret from a sentence. */
  rest: string;
};

const ASIDE = String.raw`(?:\\?["'\`\]]){0,2}(?:[ \t]{0,3}\([^()\n•*]{0,24}\))?`;
const PHRASE = String.raw`(?:[ \t]{1,3}(?:for|of|on|to access|to log ?in to)(?:[ \t]{1,2}[^\s:=,;•*]{1,24}){1,4}?)`;
const DIRECT = String.raw`(?:[ \t]{1,2}(?:is|was|are)|是|为|為|如下|分别是|分别为)?[ \t]{0,4}(?::=|=>|->|[:=]{1,2})[ \t]{0,4}|>`;
const CHANGED = String.raw`(?:changed|reset|set|updated|switched)[ \t]to`;
const IS = String.raw`[ \t]{1,3}(?:(?:is|was|are|has been|to|=)(?:[ \t](?:now|still|just))?(?:[ \t]${CHANGED})?|${CHANGED})[ \t]{1,3}`;
const SHI = String.raw`[ \t]{0,2}(?:已|被|我|都|就|还|仍|给|也|先)?(?:是|为|為|(?:改|设|設|设置|重置|修改|更新|更改|变更)(?:成了?|为|為|到))[ \t]{0,2}`;
const JOINT = new RegExp(`${ASIDE}(?:${PHRASE}?(?:(${DIRECT})|(${IS}|${SHI}))|([ \\t]{0,4}))`, "iy");
const NEXT_LINE = /\r?\n[ \t]{0,8}([!-~]{4,256})[ \t]*(?=\r?\n|$)/y;
const RUN_LENGTH_MAX = 160;
const RUN = /[!-~]{1,160}/y;
const OPENS_TEMPLATE = /^\\?["']?(?:\$[({]|\{\{)/;
const QUOTED = /(\\?["'`])([^"'`\n\\]{1,256})\1|[“‘「]([^”’」\n]{1,256})[”’」]/y;
const ENDINGS = /&(?=[\w.-]+=)|[,;](?=["']|[\w .-]{1,40}[=:])|["'`](?![A-Za-z0-9])|<\/|<br|\\[nrt]|\\"/i;
const REST_LENGTH = 32;

/** Nothing when no value of at least `lengthMin` characters follows. A Latin label needs something before its value. */
export function readLabelledValue(text: string, labelEnd: number, lengthMin: number): LabelledValue | undefined {
  JOINT.lastIndex = labelEnd;
  const match = JOINT.exec(text);
  if (match === null || (match[0] === "" && /[A-Za-z]/.test(text.charAt(labelEnd - 1)))) return undefined;
  const joint: Joint = match[1] !== undefined ? "direct" : match[2] !== undefined ? "is" : "space";
  const from = labelEnd + match[0].length;
  const read =
    readQuoted(text, from) ??
    readRun(text, from, lengthMin) ??
    (joint === "direct" ? readNextLine(text, from) : undefined);
  if (read === undefined) return undefined;
  const isElement = match[1] === ">";
  if (isElement && !text.startsWith("</", read.end)) return undefined;
  return { joint, ...read, rest: text.slice(read.end, read.end + REST_LENGTH) };
}

type Read = Pick<LabelledValue, "start" | "end" | "value" | "isQuoted" | "isCut">;

function readQuoted(text: string, from: number): Read | undefined {
  QUOTED.lastIndex = from;
  const match = QUOTED.exec(text);
  if (match === null) return undefined;
  const value = match[2] ?? match[3] ?? "";
  const start = from + (match[1]?.length ?? 1);
  return { start, end: start + value.length, value, isQuoted: true, isCut: false };
}

function readRun(text: string, from: number, lengthMin: number): Read | undefined {
  RUN.lastIndex = from;
  const run = RUN.exec(text)?.[0];
  if (run === undefined || run.length < lengthMin || OPENS_TEMPLATE.test(run)) return undefined;
  const opening = /^\\?["'`]/.exec(run)?.[0].length ?? 0;
  const body = run.slice(opening);
  const ending = ENDINGS.exec(body)?.index;
  const value = trimEnd(ending === undefined ? body : body.slice(0, ending));
  const start = from + opening;
  const isCut = opening + value.length === RUN_LENGTH_MAX;
  return value === "" ? undefined : { start, end: start + value.length, value, isQuoted: false, isCut };
}

function readNextLine(text: string, from: number): Read | undefined {
  NEXT_LINE.lastIndex = from;
  const match = NEXT_LINE.exec(text);
  const value = match?.[1];
  if (match === null || value === undefined || !/\d/.test(value) || !/[A-Za-z]/.test(value) || /[:=]/.test(value))
    return undefined;
  const start = from + match[0].indexOf(value);
  return { start, end: start + value.length, value, isQuoted: false, isCut: false };
}

/** Marks that end a sentence or close a bracket of the sentence are not part of the value. */
function trimEnd(value: string): string {
  const trimmed = value.replace(/[.,;:]{1,4}$/, "");
  const last = trimmed.at(-1) ?? "";
  const opener = { ")": "(", "]": "[", "}": "{", ">": "<" }[last];
  return opener !== undefined && !trimmed.includes(opener) ? trimEnd(trimmed.slice(0, -1)) : trimmed;
}
