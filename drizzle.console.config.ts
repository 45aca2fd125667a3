/** Where `drizzle-kit generate --config drizzle.console.config.ts` reads the console's tables and writes its migrations. */
import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./lib/server/db/schema.ts",
  out: "./lib/server/db/migrations",
  schemaFilter: ["console"],
});
