/** Builds the service again whenever its sources change, and starts it anew when the build succeeded. */
import type { PluginBuild } from "esbuild";
import { bundleOptions, copyMigrations } from "../prepare/bundles.mjs";
import type { Say } from "../processes/keep-running";
import type { System } from "../start/system";

export async function watchService(project: string, system: System, say: Say): Promise<void> {
  const { context } = await import("esbuild");
  let isFirst = true;
  const restart = {
    name: "restart",
    setup: (build: PluginBuild) => {
      build.onEnd(async ({ errors }) => {
        if (errors.length > 0) say("The ticket service does not build; the last good one keeps running.");
        else if (!isFirst) {
          await copyMigrations(project);
          await system.service?.restart();
          say("The ticket service was built again.");
        }
        isFirst = false;
      });
    },
  };
  const watched = await context({ ...bundleOptions(project, "service"), logLevel: "error", plugins: [restart] });
  await watched.watch();
  system.onStop(() => watched.dispose());
}
