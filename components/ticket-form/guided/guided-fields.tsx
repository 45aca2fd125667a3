"use client";
/** The questions of one part of the ticket, in the order of the problem type. */
import { GuidedField } from "./guided-field";
import type { GuidedParam } from "./guided-param";

export function GuidedFields({ params }: { params: readonly GuidedParam[] }) {
  return params.map((param) => <GuidedField key={param.name} param={param} />);
}
