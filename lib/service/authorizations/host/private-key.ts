/**
 * Reads a private key that a customer entered. A key names itself how much work its passphrase costs: that work is done in a thread
 * of its own, and a key that asks for more than usual is not read.
 */
import ssh2, { type ParsedKey } from "ssh2";
import { ed25519AsOpenSsh } from "./ed25519-key";
import { openInThread } from "./open-in-thread";

/** OpenSSH writes 16 or 24; each is some twenty milliseconds. */
const ROUNDS_MAX = 32;

const OPENSSH = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END OPENSSH PRIVATE KEY-----/;
const MAGIC = "openssh-key-v1\0";

/** Texts in such a key are preceded by their length; undefined when the key ends before the text does. */
function readText(bytes: Buffer, at: number): { text: Buffer; next: number } | undefined {
  if (at + 4 > bytes.length) return undefined;
  const next = at + 4 + bytes.readUInt32BE(at);
  return next > bytes.length ? undefined : { text: bytes.subarray(at + 4, next), next };
}

/** Cipher, kind of derivation, its options: a salt and the rounds. Zero for a key of another format, or without a passphrase. */
function roundsOf(key: string): number {
  const bytes = Buffer.from(OPENSSH.exec(key)?.[1] ?? "", "base64");
  if (bytes.toString("latin1", 0, MAGIC.length) !== MAGIC) return 0;
  const cipher = readText(bytes, MAGIC.length);
  const kind = cipher && readText(bytes, cipher.next);
  const options = kind && readText(bytes, kind.next);
  const salt = options && readText(options.text, 0);
  if (options === undefined || salt === undefined || salt.next + 4 > options.text.length) return 0;
  return options.text.readUInt32BE(salt.next);
}

function parse(key: string): ParsedKey | undefined {
  const read = ssh2.utils.parseKey(key);
  const [found] = Array.isArray(read) ? read : [read];
  return found === undefined || found instanceof Error || !found.isPrivateKey() ? undefined : found;
}

const PKCS8 = "-----BEGIN PRIVATE KEY-----";

/** Undefined when it is no private key, its passphrase is wrong, or opening it costs too much. */
export async function readPrivateKey(key: string, passphrase: string | undefined): Promise<ParsedKey | undefined> {
  if (passphrase === undefined) return parse(key);
  if (roundsOf(key) > ROUNDS_MAX) return undefined;
  const opened = await openInThread(key, passphrase);
  if (opened === undefined) return undefined;
  return parse(opened.startsWith(PKCS8) ? ed25519AsOpenSsh(opened) : opened);
}
