/** Where `npm run migration` reads the tables of the service and writes the SQL that brings a database up to them. */
import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./lib/service/db/schema.ts",
  out: "./lib/service/db/migrations",
  schemaFilter: ["service"],
});
