/** Opens a private key with its passphrase in a thread of its own: the work that the key asks for would stop everybody else here. */
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

const OPEN_MS_MAX = 10_000;

/** What the thread does. It needs no file of ours, so that it runs from the sources and from the bundle alike. */
const WORK = `
const { parentPort, workerData } = require("node:worker_threads");
const { ssh2, key, passphrase } = workerData;
const read = require(ssh2).utils.parseKey(key, passphrase);
const [found] = Array.isArray(read) ? read : [read];
const isKey = found !== undefined && !(found instanceof Error) && found.isPrivateKey();
parentPort.postMessage(isKey ? found.getPrivatePEM() : undefined);
`;

/** The key without a passphrase, as PEM; undefined when it is none, the passphrase is wrong, or it takes too long. */
export async function openInThread(key: string, passphrase: string): Promise<string | undefined> {
  const ssh2 = createRequire(import.meta.url).resolve("ssh2");
  const thread = new Worker(WORK, { eval: true, workerData: { ssh2, key, passphrase } });
  const timer = setTimeout(() => void thread.terminate(), OPEN_MS_MAX);
  return new Promise<string | undefined>((resolve) => {
    thread.once("message", (pem: string | undefined) => resolve(pem));
    thread.once("error", () => resolve(undefined));
    thread.once("exit", () => resolve(undefined));
  }).finally(() => {
    clearTimeout(timer);
    void thread.terminate();
  });
}
