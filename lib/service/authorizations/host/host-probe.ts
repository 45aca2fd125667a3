/** Tells whether a port of a host answers. It connects to the address that was checked, says nothing and hangs up; time-limited. */
import { connect } from "node:net";
import { resolveHost } from "./host-address";

export type ProbeOutcome = "answers" | "silent" | "refused";

export type HostProbe = {
  /** `refused` when the service may not connect there. */
  tryPort: (host: string, port: number) => Promise<ProbeOutcome>;
};

const CONNECT_MS = 5_000;
const RESOLVE_MS = 3_000;

function answersAt(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: CONNECT_MS });
    const end = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    socket.once("connect", () => end(true));
    socket.once("timeout", () => end(false));
    socket.once("error", () => end(false));
  });
}

async function within<T>(work: Promise<T>, ms: number, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

export function createHostProbe(allowPrivate: boolean): HostProbe {
  return {
    async tryPort(host, port) {
      const resolved = await within(resolveHost(host, allowPrivate), RESOLVE_MS, { kind: "unknown" });
      if (resolved.kind !== "address") return resolved.kind === "refused" ? "refused" : "silent";
      return (await answersAt(resolved.address, port)) ? "answers" : "silent";
    },
  };
}
