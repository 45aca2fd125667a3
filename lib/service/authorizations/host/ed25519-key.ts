/** An Ed25519 key in the one format that our SSH client reads of that kind, OpenSSH's own, written without a passphrase. */
import { createPrivateKey, randomBytes } from "node:crypto";
import { z } from "zod";

const KIND = "ssh-ed25519";
const BLOCK_LENGTH = 8;

const Ed25519 = z.object({ crv: z.literal("Ed25519"), d: z.string(), x: z.string() });

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Preceded by its length. */
function text(value: string | Buffer): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([number(bytes.length), bytes]);
}

/** The padding counts 1, 2, 3 … */
function padded(bytes: Buffer): Buffer {
  const missing = (BLOCK_LENGTH - (bytes.length % BLOCK_LENGTH)) % BLOCK_LENGTH;
  return Buffer.concat([bytes, Buffer.from(Array.from({ length: missing }, (_, index) => index + 1))]);
}

/** From PEM; throws for a key of another kind. */
export function ed25519AsOpenSsh(pem: string): string {
  const { d, x } = Ed25519.parse(createPrivateKey(pem).export({ format: "jwk" }));
  const [secret, open] = [Buffer.from(d, "base64url"), Buffer.from(x, "base64url")];
  const check = randomBytes(4);
  const own = [check, check, text(KIND), text(open), text(Buffer.concat([secret, open])), text("")];
  const container = Buffer.concat([
    Buffer.from("openssh-key-v1\0"),
    text("none"),
    text("none"),
    text(""),
    number(1),
    text(Buffer.concat([text(KIND), text(open)])),
    text(padded(Buffer.concat(own))),
  ]);
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${container.toString("base64")}\n-----END OPENSSH PRIVATE KEY-----\n`;
}
