/** How the embedded server is run: for this machine's processes only, modest in memory. Not durable is for tests alone. */
const MODEST = ["shared_buffers=64MB", "max_connections=60", "timezone=UTC", "log_timezone=UTC"];
const NOT_DURABLE = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

export function serverArguments(dataFolder: string, socketFolder: string, durable: boolean): string[] {
  const settings = [
    "listen_addresses=",
    `unix_socket_directories="${socketFolder}"`,
    "unix_socket_permissions=0700",
    ...MODEST,
    ...(durable ? ["fsync=on"] : NOT_DURABLE),
  ];
  return ["-D", dataFolder, "-p", "5432", ...settings.flatMap((setting) => ["-c", setting])];
}
