/**
 * A server that is told to stop waits for its connections, and busy clients keep theirs open for ever. So from then on each answer
 * is the last of its connection, idle ones are closed, and what is still under way after a while is cut off.
 */
import { subscribe } from "node:diagnostics_channel";
import type { EventEmitter } from "node:events";
import type { Server, ServerResponse } from "node:http";

const CLOSE_IDLE_EVERY_MS = 100;
/** Less than the launcher waits before it kills, with time left to put the rest in order. */
const PATIENCE_MS = 3_000;

type Begun = { server: Server; response: ServerResponse };

/** For all HTTP servers of this process, also those that a framework makes. They must be closed by whoever made them. */
export function closeConnectionsOnStop(source: EventEmitter = process, patienceMs = PATIENCE_MS): void {
  const servers = new Set<Server>();
  let isStopping = false;
  subscribe("http.server.request.start", (begun) => {
    const { server, response } = begun as Begun;
    servers.add(server);
    if (isStopping) response.setHeader("connection", "close");
  });
  const onStop = () => {
    isStopping = true;
    setInterval(() => servers.forEach((server) => server.closeIdleConnections()), CLOSE_IDLE_EVERY_MS).unref();
    setTimeout(() => servers.forEach((server) => server.closeAllConnections()), patienceMs).unref();
  };
  for (const signal of ["SIGTERM", "SIGINT"]) source.once(signal, onStop);
}
