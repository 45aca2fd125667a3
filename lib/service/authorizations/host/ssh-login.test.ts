import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { aKey, anSshHost, aSilentHost, type SshAccount, type SshHost } from "@/lib/testing/ssh-host-for-tests";
import { readPrivateKey } from "./private-key";
import { tryLogin, type Login } from "./ssh-login";

const LIMIT_MS = 5_000;

const reach = async (host: SshHost, login: Login, limitMs = LIMIT_MS) =>
  (await tryLogin(connect(host.port, "127.0.0.1"), login, limitMs)).outcome;

async function aHost(account: SshAccount): Promise<SshHost> {
  const host = await anSshHost(account);
  onTestFinished(host.close);
  return host;
}

test("the right password is accepted, a wrong one denied after a single try", async () => {
  const host = await aHost({ name: "root", password: "right" });
  expect(await reach(host, { account: "root", secret: "right" })).toBe("accepted");
  host.methods.length = 0;
  expect(await reach(host, { account: "root", secret: "wrong" })).toBe("denied");
  expect(host.methods).toEqual(["password"]);
  expect(await reach(host, { account: "someone", secret: "right" })).toBe("denied");
});

test("a host that asks for the password is answered once", async () => {
  const host = await aHost({ name: "root", asksFor: "right" });
  expect(await reach(host, { account: "root", secret: "right" })).toBe("accepted");
  host.methods.length = 0;
  expect(await reach(host, { account: "root", secret: "wrong" })).toBe("denied");
  expect(host.methods).toEqual(["password", "keyboard-interactive"]);
});

test("a key with its passphrase is accepted, another key denied", async () => {
  const keys = aKey("open sesame");
  const host = await aHost({ name: "root", publicKey: keys.public });
  const secret = (await readPrivateKey(keys.private, "open sesame")) ?? "";
  expect(await reach(host, { account: "root", secret })).toBe("accepted");
  const other = (await readPrivateKey(aKey().private, undefined)) ?? "";
  expect(await reach(host, { account: "root", secret: other })).toBe("denied");
});

test("a host that says nothing is given up in time", async () => {
  const host = await aSilentHost();
  onTestFinished(host.close);
  const began = performance.now();
  expect(await reach(host, { account: "root", secret: "right" }, 200)).toBe("silent");
  expect(performance.now() - began).toBeLessThan(2_000);
});
