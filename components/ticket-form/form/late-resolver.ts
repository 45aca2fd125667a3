"use client";
/** The schema is heavy and first needed when a field is left, so it is fetched once the page stands. */
import { useEffect } from "react";
import type { Resolver } from "react-hook-form";
import type { TicketRules } from "./ticket-schema";
import type { TicketValues } from "./ticket-values";

const loadSchema = () => import("./ticket-schema");

export function lateResolver(rules: TicketRules): Resolver<TicketValues> {
  return async (values, context, options) => {
    const { ticketResolver } = await loadSchema();
    return ticketResolver(rules)(values, context, options);
  };
}

/** What cannot be fetched now is fetched when it is needed. */
export function useSchemaAhead(): void {
  useEffect(() => void loadSchema().catch(() => undefined), []);
}
