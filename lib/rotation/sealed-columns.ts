/**
 * Every column that holds sealed values, with the place each value is bound to, for service and console. A test holds this list
 * against the columns of the database: a column that is missing here would be lost in a rotation.
 */
export type Kind = "text" | "hex" | "number";

export type SealedColumn = {
  table: string;
  column: string;
  /** The table the value was sealed for, where it was moved from there as it was. */
  sealedFor?: string;
  /** The primary key after the account, and how each part is written as text. */
  key: readonly (readonly [name: string, kind: Kind])[];
  /** The row, as the value is bound to it. */
  rowOf: (key: readonly string[]) => string;
};

export type Holder = {
  schema: "service" | "console";
  createColumn: "create_time" | "created_at";
  /** To whom a data key belongs, as it is wrapped. */
  ownerOf: (domain_id: string, key_id: string) => string;
  /** What stands before `table.column:row` in the place of a value. */
  prefixOf: (domain_id: string) => string;
  columns: readonly SealedColumn[];
};

const INCIDENT = [["incident_id", "text"]] as const;
const first = ([one = ""]: readonly string[]) => one;

const contactOf = (column: string): SealedColumn => ({ table: "tickets", column, key: INCIDENT, rowOf: first });
const keptContactOf = (column: string): SealedColumn => ({
  ...contactOf(column),
  table: "notice_contacts",
  sealedFor: "tickets",
});

const SERVICE: Holder = {
  schema: "service",
  createColumn: "create_time",
  ownerOf: (domain_id, key_id) => `${domain_id}/${key_id}`,
  prefixOf: (domain_id) => `${domain_id}/`,
  columns: [
    contactOf("remind_mail"),
    contactOf("remind_mobile"),
    contactOf("cc_email"),
    keptContactOf("remind_mail"),
    keptContactOf("remind_mobile"),
    keptContactOf("cc_email"),
    {
      table: "ticket_extends",
      column: "sealed_value",
      key: [
        ["incident_id", "text"],
        ["param_key", "text"],
        ["message_id", "text"],
      ],
      rowOf: ([incident_id, param_key, message_id]) => `${incident_id}/${message_id}/${param_key}`,
    },
    { table: "authorizations", column: "agency_id", key: [["authorization_id", "text"]], rowOf: first },
    {
      table: "authorization_details",
      column: "entered",
      key: [
        ["authorization_id", "text"],
        ["detail_number", "number"],
      ],
      rowOf: ([authorization_id, detail_number]) => `${authorization_id}/${detail_number}`,
    },
    {
      table: "bastion_operations",
      column: "oper",
      key: [
        ["session_number", "number"],
        ["operation_number", "number"],
      ],
      rowOf: ([session_number, operation_number]) => `${session_number}/${operation_number}`,
    },
    { table: "verified_contacts", column: "contact_value", key: [["verified_id", "text"]], rowOf: first },
    { table: "feedbacks", column: "contacts", key: [["feedback_id", "text"]], rowOf: first },
    { table: "access_keys", column: "secret", key: [["access", "text"]], rowOf: first },
  ],
};

const CONSOLE: Holder = {
  schema: "console",
  createColumn: "created_at",
  ownerOf: (domain_id, key_id) => `console/${domain_id}/${key_id}`,
  prefixOf: (domain_id) => `${domain_id}/console.`,
  columns: [
    { table: "sessions", column: "token", key: [["session_hash", "hex"]], rowOf: first },
    {
      table: "drafts",
      column: "content",
      key: [
        ["user_id", "text"],
        ["draft_key", "text"],
      ],
      rowOf: ([user_id, draft_key]) => `${user_id}/${draft_key}`,
    },
  ],
};

export const HOLDERS: readonly Holder[] = [SERVICE, CONSOLE];
