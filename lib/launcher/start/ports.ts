/** Tells a port that cannot be had before anything is started. */
import { createServer } from "node:net";
import { StartError } from "../start-error";

function faultOf(code: string, host: string, name: string, port: number): string {
  if (code === "EADDRINUSE") return `Port ${port} is in use. Stop what uses it or set ${name}.`;
  if (code === "EACCES") return `Port ${port} may only be used by root. Set ${name} to 1024 or more.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `HOST ${host} is not an address of this machine.`;
  return `Port ${port} on ${host} cannot be used (${code}). Set ${name} or HOST.`;
}

export async function requireFreePort(host: string, name: "PORT" | "SERVICE_PORT", port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(new StartError(faultOf(error.code ?? error.message, host, name, port)));
    });
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()));
  });
}
