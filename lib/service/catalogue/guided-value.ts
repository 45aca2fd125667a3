/** Whether one answer fits its guided field. Reasons are public and never repeat the value. */
import { isIP } from "node:net";
import { z } from "zod";
import type { GuidedField, InputKind } from "./guided-field";

type Reading = { field: GuidedField; at: Date };

/** A time without a zone may stand for any zone, and the clocks that are furthest ahead are 14 hours before UTC. */
const FURTHEST_AHEAD_MS = 14 * 60 * 60 * 1000;
const WITH_ZONE = /(Z|[+-]\d{2}:\d{2})$/;
const Moment = z.iso.datetime({ local: true, offset: true });

function checkDateTime(value: string, at: Date): string | undefined {
  const text = value.replace(" ", "T");
  if (!Moment.safeParse(text).success) return "is not a date with a time, such as 2025-01-31T09:30";
  const earliest = WITH_ZONE.test(text) ? Date.parse(text) : Date.parse(`${text}Z`) - FURTHEST_AHEAD_MS;
  return earliest > at.getTime() ? "is in the future" : undefined;
}

/** The shown text counts, in whichever language it comes. */
function checkOption(value: string, { field }: Reading): string | undefined {
  const isOption = field.options.some((option) => option.label.en === value || option.label.zh === value);
  return isOption ? undefined : "is not one of the options";
}

const CHECKS: Partial<Record<InputKind, (value: string, reading: Reading) => string | undefined>> = {
  select: checkOption,
  "date-time": (value, { at }) => checkDateTime(value, at),
  ip: (value) => (isIP(value) === 0 ? "is not an IPv4 or IPv6 address" : undefined),
  "resource-id": (value) => (/^[A-Za-z0-9-]+$/.test(value) ? undefined : "takes letters, digits and hyphens only"),
};

/** Why the value, trimmed and not empty, cannot be taken; undefined when it can. */
export function faultOf(value: string, reading: Reading): string | undefined {
  const { field } = reading;
  if (value.length > field.length) return `is longer than ${field.length} characters`;
  if (field.param_type !== 8 && /[\r\n]/.test(value)) return "must be one line";
  if (field.pattern?.test(value) === false) return "does not have the right form";
  return CHECKS[field.input_kind]?.(value, reading);
}
