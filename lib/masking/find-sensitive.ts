/**
 * Finds what people should not write into a ticket: passwords, keys, tokens, card and phone numbers, in English and
 * Chinese. Pure and linear in the text's length, so that it can run while someone types and on files.
 */
import { settleSpans, type Finding } from "./finding";
import { findAccessKeys } from "./kinds/access-key";
import { findCards } from "./kinds/card";
import { findCommandPasswords } from "./kinds/command-line";
import { findConnectionStrings } from "./kinds/connection-string";
import { toNormalWidth } from "./kinds/normal-width";
import { findPasswords } from "./kinds/password";
import { findPhones } from "./kinds/phone";
import { findPrivateKeys } from "./kinds/private-key";
import { findTokens } from "./kinds/token";
import { replaceFindings } from "./mask-findings";

const DETECTORS = [
  findPrivateKeys,
  findConnectionStrings,
  findTokens,
  findAccessKeys,
  findPasswords,
  findCommandPasswords,
  findCards,
  findPhones,
];

const ROUNDS_MAX = 4;
const WORTH_ANOTHER_ROUND_MAX = 500;
const BLANK = "•";

/** Sorted, never overlapping; `value` is the text between `start` and `end`. The same text gives the same findings. */
export function findSensitive(text: string): Finding[] {
  let rest = toNormalWidth(text);
  let found: Finding[] = [];
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const spans = DETECTORS.flatMap((detect) => detect(rest));
    if (spans.length === 0) break;
    found = settleSpans(text, [...found, ...spans]);
    if (spans.length > WORTH_ANOTHER_ROUND_MAX) break;
    rest = blanked(rest, found);
  }
  return found;
}

/** A finding that goes may uncover another beside it, so the search goes on in what is left. */
function blanked(text: string, found: Finding[]): string {
  return replaceFindings(text, found, ({ start, end }) => BLANK.repeat(end - start));
}
