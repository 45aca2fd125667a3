import { expect, test } from "vitest";
import { isPublicAddress, resolveHost } from "./host-address";

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "169.254.169.254",
  "100.100.100.200",
  "0.0.0.0",
  "224.0.0.1",
  "255.255.255.255",
  "::1",
  "::",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "fd00:ec2::254",
  "fe80::1",
  "fe80::1%lo",
  "ff02::1",
  "localhost",
  "",
])("%s is not public", (address) => expect(isPublicAddress(address)).toBe(false));

test.each(["8.8.8.8", "172.15.255.255", "172.32.0.1", "100.63.255.255", "2606:4700::1111"])("%s is public", (address) =>
  expect(isPublicAddress(address)).toBe(true),
);

test("a name that leads to this machine is refused, unless private hosts are allowed", async () => {
  expect(await resolveHost("localhost", false)).toEqual({ kind: "refused" });
  expect(await resolveHost("localhost", true)).toMatchObject({ kind: "address" });
});

test.each(["2130706433", "0x7f000001", "0177.0.0.1", "127.1"])(
  "the address %s in disguise does not pass",
  async (host) => {
    expect((await resolveHost(host, false)).kind).not.toBe("address");
  },
);

test("a name that does not exist is unknown", async () => {
  expect(await resolveHost("no-such-host.invalid", true)).toEqual({ kind: "unknown" });
});
