/** Which version of which agreement a user accepted, and when. */
import { integer, primaryKey } from "drizzle-orm/pg-core";
import { id, instant, serviceSchema } from "../db/service-schema";

export const agreementSignatures = serviceSchema.table(
  "agreement_signatures",
  {
    domain_id: id("domain_id").notNull(),
    user_id: id("user_id").notNull(),
    agreement_id: id("agreement_id").notNull(),
    version: integer("version").notNull(),
    record_id: id("record_id").notNull(),
    sign_time: instant("sign_time").notNull(),
  },
  (table) => [primaryKey({ columns: [table.domain_id, table.user_id, table.agreement_id, table.version] })],
);
