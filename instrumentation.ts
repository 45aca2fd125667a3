/** Runs once when the server starts, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { closeConnectionsOnStop } = await import("./lib/stopping/close-connections");
  closeConnectionsOnStop();
  const { prepareConsole } = await import("./lib/server/db/prepare");
  await prepareConsole();
}
