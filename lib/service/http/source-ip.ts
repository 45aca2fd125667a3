/** The address a request came from. The console stands on this machine and names its own caller; nobody else is believed. */
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { isIP } from "node:net";

function peerOf(context: Context): string {
  try {
    return getConnInfo(context).remote.address?.replace(/^::ffff:/, "") ?? "";
  } catch {
    return "";
  }
}

export function sourceIpOf(context: Context): string {
  const peer = peerOf(context);
  const named = context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  const isLocal = peer === "" || peer === "::1" || peer.startsWith("127.");
  return isLocal && isIP(named) !== 0 ? named : peer;
}
