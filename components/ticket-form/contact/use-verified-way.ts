"use client";
/** One way of contact of the form joined to its proof: a verified contact stands in for what is typed, and what was typed comes back when it is dropped. */
import { useFormContext, useFormState, useWatch } from "react-hook-form";
import type { TicketValues } from "../form/ticket-values";

const VERIFIED_FIELDS = { remind_mail: "mail_verified_id", remind_mobile: "mobile_verified_id" } as const;

export function useVerifiedWay(name: keyof typeof VERIFIED_FIELDS) {
  const form = useFormContext<TicketValues>();
  const field = VERIFIED_FIELDS[name];
  const [value, verified_id] = useWatch<TicketValues, [typeof name, typeof field]>({ name: [name, field] });
  const { errors } = useFormState<TicketValues>({ name });

  function take(id: string, from: "list" | "code") {
    if (from === "list") form.setValue(name, "", { shouldDirty: true });
    form.setValue(field, id, { shouldDirty: true });
    form.clearErrors(name);
  }

  function drop() {
    form.setValue(field, "", { shouldDirty: true });
    form.clearErrors(name);
  }

  return {
    value: value.trim(),
    verified_id,
    proof: { name, verified_id, error: errors[name]?.message, onTake: take, onDrop: drop },
  };
}
