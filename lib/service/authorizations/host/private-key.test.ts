import { utils } from "ssh2";
import { expect, test } from "vitest";
import { aKey, aReadablePair } from "@/lib/testing/ssh-host-for-tests";
import { readPrivateKey } from "./private-key";

function withRounds(locked: string, rounds: number): string {
  const bytes = Buffer.from(locked.split("\n").slice(1, -2).join(""), "base64");
  bytes.writeUInt32BE(rounds, bytes.indexOf(Buffer.from([0, 0, 0, 16]), bytes.indexOf("bcrypt") + 30));
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${bytes.toString("base64")}\n-----END OPENSSH PRIVATE KEY-----\n`;
}

const LOCK = { passphrase: "open sesame", cipher: "aes256-ctr", rounds: 16 };

test.each([
  ["Ed25519", aReadablePair(() => utils.generateKeyPairSync("ed25519", LOCK))],
  ["ECDSA", utils.generateKeyPairSync("ecdsa", { bits: 256, ...LOCK })],
  ["RSA", utils.generateKeyPairSync("rsa", { bits: 2048, ...LOCK })],
])("a locked %s key is opened and signs as its owner", async (_, pair) => {
  const key = await readPrivateKey(pair.private, "open sesame");
  const owner = utils.parseKey(pair.public);
  if (owner instanceof Error) throw owner;
  expect(owner.verify("message", key?.sign("message") ?? Buffer.alloc(0))).toBe(true);
});

test("a key is not read without its passphrase, with a wrong one, or when it is none", async () => {
  const locked = aKey("open sesame").private;
  expect(await readPrivateKey(locked, undefined)).toBeUndefined();
  expect(await readPrivateKey(locked, "wrong")).toBeUndefined();
  expect(await readPrivateKey("root:x:0:0", undefined)).toBeUndefined();
  expect(await readPrivateKey("root:x:0:0", "open sesame")).toBeUndefined();
  expect(await readPrivateKey(aKey().public, undefined)).toBeUndefined();
});

test("others are served while a key is opened", async () => {
  const locked = withRounds(aKey("open sesame").private, 32);
  let served = 0;
  const serving = setInterval(() => (served += 1), 5);
  expect(await readPrivateKey(locked, "open sesame")).toBeUndefined();
  clearInterval(serving);
  expect(served).toBeGreaterThan(5);
});

test("a key that wants more work than usual is not opened", async () => {
  const began = performance.now();
  expect(await readPrivateKey(withRounds(aKey("open sesame").private, 2 ** 31), "open sesame")).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(1_000);
});
