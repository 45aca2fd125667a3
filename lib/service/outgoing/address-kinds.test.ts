import { expect, test } from "vitest";
import { mayConnectTo } from "./address-kinds";

const NEVER = [
  "169.254.169.254",
  "100.100.100.200",
  "168.63.129.16",
  "0.0.0.0",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "::ffff:a9fe:a9fe",
  "0:0:0:0:0:ffff:7f00:1",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "2001::7f00:1",
  "fd00:ec2::254",
  "fe80::1",
  "fe80::1%lo",
  "ff02::1",
  "localhost",
  "",
];
const PRIVATE = [
  "127.0.0.1",
  "127.255.255.254",
  "10.1.2.3",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "100.64.0.1",
  "198.51.100.7",
  "240.0.0.1",
  "::1",
  "::127.0.0.1",
  "fd12:3456::1",
  "2001:db8::1",
];
const PUBLIC = ["8.8.8.8", "172.15.255.255", "172.32.0.1", "100.63.255.255", "2606:4700::1111"];

test.each(NEVER)("nobody may connect to %j, whatever the settings say", (address) => {
  expect([mayConnectTo(address, false), mayConnectTo(address, true)]).toEqual([false, false]);
});

test.each(PRIVATE)("%s needs the setting", (address) => {
  expect([mayConnectTo(address, false), mayConnectTo(address, true)]).toEqual([false, true]);
});

test.each(PUBLIC)("%s is anybody's", (address) => expect(mayConnectTo(address, false)).toBe(true));
