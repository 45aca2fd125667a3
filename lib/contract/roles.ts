/** Roles by id, as a token lists them. The first three are those of the ticket service (limits.md 9), the others our desk's. */
export const ROLES = {
  account: { id: "te_admin", name: "Tenant Administrator" },
  ticketAdministrator: { id: "ticket_adm", name: "Ticket Administrator" },
  ticketGroupOperator: { id: "ticket_group_operator", name: "Ticket Group Operator" },
  serviceEngineer: { id: "service_engineer", name: "Service Engineer" },
  protectedDataReader: { id: "protected_data_reader", name: "Protected Data Reader" },
  auditor: { id: "auditor", name: "Auditor" },
} as const;

type TokenRole = { id?: string | undefined; name?: string | undefined };

/** The id by which we know a role of a token. A remote identity service has ids of its own and tells ours, or the words for it, as the name. */
export function roleIdOf({ id, name }: TokenRole): string | undefined {
  const known = Object.values(ROLES).find((role) => role.id === id || role.id === name || role.name === name);
  return known?.id ?? id;
}

export type RoleId = (typeof ROLES)[keyof typeof ROLES]["id"];
