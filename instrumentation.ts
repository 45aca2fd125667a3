/** Runs once when the server starts, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { closeConnectionsOnStop } = await import("./lib/stopping/close-connections");
  closeConnectionsOnStop();
  const { tellTrueAddresses } = await import("./lib/server/routes/true-address");
  const { settings } = await import("./lib/server/settings");
  const { startSweeping } = await import("./lib/server/sweep/sweep");
  const { prepareConsole } = await import("./lib/server/db/prepare");
  await prepareConsole();
  startSweeping();
  tellTrueAddresses(settings().TRUSTED_PROXIES);
}
