import { expect, test } from "vitest";
import { findSensitive } from "./find-sensitive";

const LINE = "MIIEowIBAAKCAQEAu1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0gun";
const BODY = `${LINE}\n${LINE}\nVTLw7onL`;

test.each(["RSA ", "EC ", "OPENSSH ", "ENCRYPTED ", ""])(
  "a %sprivate key is found from its first to its last line",
  (name) => {
    const key = `-----BEGIN ${name}PRIVATE KEY-----\n${BODY}\n-----END ${name}PRIVATE KEY-----`;
    expect(findSensitive(`here it is:\n${key}\nthanks`)).toEqual([
      { kind: "private_key", start: 12, end: 12 + key.length, value: key },
    ]);
  },
);

test("a key inside JSON is found with its written line ends", () => {
  const key = `-----BEGIN PRIVATE KEY-----\\n${LINE}\\n${LINE}\\n-----END PRIVATE KEY-----\\n`;
  expect(findSensitive(`{"key":"${key}"}`).map(({ value }) => value)).toEqual([key.slice(0, -2)]);
});

test("a key that lost its end is found as far as it goes", () => {
  const key = `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00FF\n\n${BODY}`;
  expect(findSensitive(`${key}\nplease help`).map(({ value }) => value)).toEqual([key]);
});

test("a key that lost its beginning is found from its first full line", () => {
  const key = `${LINE}\n${LINE}\n-----END RSA PRIVATE KEY-----`;
  expect(findSensitive(`my key is\n${key}`).map(({ value }) => value)).toEqual([key]);
});

test("a PuTTY key is found by its private lines", () => {
  const key = `Private-Lines: 3\n${BODY}`;
  expect(findSensitive(`PuTTY-User-Key-File-2: ssh-rsa\n${key}\nPrivate-MAC: x`).map(({ value }) => value)).toEqual([
    key,
  ]);
});

test("two keys are two findings", () => {
  const key = `-----BEGIN PRIVATE KEY-----\n${BODY}\n-----END PRIVATE KEY-----`;
  expect(findSensitive(`${key}\n${key}`)).toHaveLength(2);
});
