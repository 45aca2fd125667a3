"use client";
/** The schema is heavy and first needed when a field is left, so it is fetched when somebody comes into the form. Without it nothing is sent. */
import type { Resolver } from "react-hook-form";
import type { TicketRules } from "./ticket-schema";
import type { TicketValues } from "./ticket-values";

const loadSchema = () => import("./ticket-schema");

/** `notLoaded` is what the form says when it cannot be checked. */
export function lateResolver(rules: TicketRules, notLoaded: string): Resolver<TicketValues> {
  return async (values, context, options) => {
    const schema = await loadSchema().catch(() => undefined);
    if (schema === undefined)
      return { values: {}, errors: { root: { refused: { type: "late", message: notLoaded } } } };
    return schema.ticketResolver(rules)(values, context, options);
  };
}

/** For the first focus in the form. What cannot be fetched now is fetched when it is needed. */
export function loadSchemaAhead(): void {
  void loadSchema().catch(() => undefined);
}
