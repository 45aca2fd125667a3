/** The address a request came from. The console stands on this machine and names its own caller; nobody else is believed. */
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import type { Context } from "hono";

type Ends = { peer: string; isLocal: boolean };

const plain = (address: string | undefined) => address?.replace(/^::ffff:/, "") ?? "";

/** Where the machine has addresses beside loopback, a peer with the address that it called is this machine, too. */
function endsOf(context: Context): Ends {
  const { incoming } = (context.env ?? {}) as { incoming?: Pick<IncomingMessage, "socket"> };
  const [peer, own] = [plain(incoming?.socket.remoteAddress), plain(incoming?.socket.localAddress)];
  return { peer, isLocal: peer === own || peer === "::1" || peer.startsWith("127.") };
}

export function sourceIpOf(context: Context): string {
  const { peer, isLocal } = endsOf(context);
  const named = context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  return isLocal && isIP(named) !== 0 ? named : peer;
}

/**
 * The address whose calls are counted: the peer itself, never one that a header names, as whoever can write that header could use up
 * another's share. Undefined for this machine, where the console stands: behind it only users are counted.
 */
export function countedAddressOf(context: Context): string | undefined {
  const { peer, isLocal } = endsOf(context);
  return isLocal ? undefined : peer;
}
