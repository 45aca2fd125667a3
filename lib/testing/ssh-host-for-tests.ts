/** A real SSH server on a free port of this machine that lets one account in, by password, by asking for it, or by key; with a folder, to a real shell and its files. */
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import ssh2, { type AuthContext, type Connection, type utils as Utils } from "ssh2";
import { serveSession } from "./ssh-session-for-tests";

/** The package is CommonJS of which not every loader finds the named exports. */
const { Server, utils } = ssh2;

type KeyPair = Utils.KeyPairReturn;

export type SshAccount = { name: string; password?: string; asksFor?: string; publicKey?: string };

export type SshHost = {
  port: number;
  /** What clients offered, in order, such as `password`. */
  methods: string[];
  /** Ends all connections. */
  hangUp: () => void;
  close: () => void;
};

function hasKey(context: AuthContext & { method: "publickey" }, publicKey: string | undefined): boolean {
  const known = utils.parseKey(publicKey ?? "");
  if (known instanceof Error || !known.getPublicSSH().equals(context.key.data)) return false;
  return context.signature === undefined || known.verify(context.blob ?? Buffer.alloc(0), context.signature) === true;
}

function judge(context: AuthContext, account: SshAccount): void {
  const offered: ("password" | "keyboard-interactive" | "publickey")[] = [];
  if (account.password !== undefined) offered.push("password");
  if (account.asksFor !== undefined) offered.push("keyboard-interactive");
  if (account.publicKey !== undefined) offered.push("publickey");
  const answer = (isRight: boolean) =>
    isRight && context.username === account.name ? context.accept() : context.reject(offered);
  if (context.method === "password") answer(account.password === context.password);
  else if (context.method === "publickey") answer(hasKey(context, account.publicKey));
  else if (context.method === "keyboard-interactive" && account.asksFor !== undefined)
    context.prompt([{ prompt: "Password: ", echo: false }], ([said]) => answer(said === account.asksFor));
  else answer(false);
}

/** One in 250 of ssh2's Ed25519 keys cannot be read by ssh2 itself: then another one is made. */
export function aReadablePair(make: () => KeyPair): KeyPair {
  const pair = make();
  return utils.parseKey(pair.public) instanceof Error ? aReadablePair(make) : pair;
}

export const aKey = (passphrase?: string) =>
  aReadablePair(() =>
    utils.generateKeyPairSync(
      "ed25519",
      passphrase === undefined ? {} : { passphrase, cipher: "aes256-ctr", rounds: 16 },
    ),
  );

export async function anSshHost(account: SshAccount, folder?: string): Promise<SshHost> {
  const methods: string[] = [];
  const connections = new Set<Connection>();
  const server = new Server({ hostKeys: [aKey().private] }, (client) => {
    connections.add(client);
    client.on("close", () => connections.delete(client));
    client.on("error", () => undefined);
    if (folder !== undefined) client.on("session", (accept) => serveSession(accept(), folder));
    client.on("authentication", (context) => {
      methods.push(context.method);
      judge(context, account);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const hangUp = () => connections.forEach((client) => client.end());
  const close = () => {
    hangUp();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, methods, hangUp, close };
}

/** Takes connections and never says a word. */
export async function aSilentHost(): Promise<SshHost> {
  const server = createServer((socket) => socket.on("error", () => undefined).resume());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => void server.close();
  return { port: (server.address() as AddressInfo).port, methods: [], hangUp: () => undefined, close };
}
