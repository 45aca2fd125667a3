/**
 * The only way to an address that a user named. A name is resolved once, each of its addresses is judged, and the connection goes to
 * the one that was judged: whoever changes the name meanwhile leads nowhere else.
 */
import { lookup } from "node:dns/promises";
import { connect, isIP, type Socket } from "node:net";
import { mayConnectTo } from "./address-kinds";
import { within } from "./within";

/** `forbidden` when we may not connect to any one of its addresses, `unknown` when the name leads nowhere. */
export type Resolved = { outcome: "address"; address: string } | { outcome: "forbidden" | "unknown" };

/** `closed` when the host refuses, `silent` when nothing answers in time. Who gets a socket destroys it. */
export type Opened =
  { outcome: "open"; socket: Socket } | { outcome: "closed" | "silent" } | Exclude<Resolved, { outcome: "address" }>;

export type Outgoing = {
  resolve: (host: string) => Promise<Resolved>;
  /** At most eight seconds: three for the name, five for the connection. */
  open: (host: string, port: number) => Promise<Opened>;
};

const RESOLVE_MS = 3_000;
const CONNECT_MS = 5_000;

async function addressesOf(host: string): Promise<string[]> {
  if (isIP(host) !== 0) return [host];
  const found = await lookup(host, { all: true }).catch(() => []);
  return found.map(({ address }) => address);
}

function openAddress(host: string, port: number): Promise<Opened> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: CONNECT_MS });
    const fail = (outcome: "closed" | "silent") => {
      socket.destroy();
      resolve({ outcome });
    };
    socket.once("timeout", () => fail("silent"));
    socket.on("error", (error: NodeJS.ErrnoException) => fail(error.code === "ECONNREFUSED" ? "closed" : "silent"));
    socket.once("connect", () => {
      socket.setTimeout(0);
      resolve({ outcome: "open", socket });
    });
  });
}

/** `allowPrivate` is the setting ALLOW_PRIVATE_HOSTS. */
export function createOutgoing(allowPrivate: boolean): Outgoing {
  const resolve = async (host: string): Promise<Resolved> => {
    const addresses = await within(addressesOf(host), RESOLVE_MS, []);
    const [address] = addresses;
    if (address === undefined) return { outcome: "unknown" };
    if (!addresses.every((one) => mayConnectTo(one, allowPrivate))) return { outcome: "forbidden" };
    return { outcome: "address", address };
  };
  return {
    resolve,
    open: async (host, port) => {
      const resolved = await resolve(host);
      return resolved.outcome === "address" ? openAddress(resolved.address, port) : resolved;
    },
  };
}
