import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canonicalRequest,
  hashPayload,
  isSameSignature,
  readAuthorization,
  readSigningDate,
  signRequest,
  type RequestToSign,
} from "./signature";

const SECRET = "sKeXaMpLe-not-a-real-secret";
const DATE = "20260301T080000Z";
const HEADERS = [
  ["content-type", "application/json"],
  ["host", "osm.test"],
  ["x-sdk-date", DATE],
] as const;

const get: RequestToSign = {
  method: "GET",
  path: "/v2/servicerequest/cases",
  query: "limit=10&offset=0&search_key=disk%20full",
  headers: HEADERS,
  payloadHash: hashPayload(""),
};
const post: RequestToSign = {
  method: "POST",
  path: "/v2/servicerequest/cases/TS-123456/action",
  query: "action_id=press",
  headers: HEADERS,
  payloadHash: hashPayload('{"operate_desc":"Please hurry"}'),
};

test("the canonical request is the documented one", () => {
  expect(canonicalRequest(get)).toBe(
    [
      "GET",
      "/v2/servicerequest/cases/",
      "limit=10&offset=0&search_key=disk%20full",
      "content-type:application/json",
      "host:osm.test",
      `x-sdk-date:${DATE}`,
      "",
      "content-type;host;x-sdk-date",
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    ].join("\n"),
  );
});

test("both documented requests get the documented signatures", () => {
  expect(signRequest(get, DATE, SECRET)).toBe("2551e956b9e7d50ae922dc2e7113254ebfc3604e60ef8c7eb29bff5b5b256fff");
  expect(signRequest(post, DATE, SECRET)).toBe("93827c42aebb123f31297196d489487967f4a37259402dd6ebe8d42f8b8b9195");
});

describe("what means the same is signed the same", () => {
  const query = (text: string) => canonicalRequest({ ...get, query: text });
  const path = (text: string) => canonicalRequest({ ...get, path: text }).split("\n")[1];

  test.each([
    ["offset=0&limit=10", "limit=10&offset=0"],
    ["label_ids=2&label_ids=1", "label_ids=1&label_ids=2"],
    ["search_key=disk+full", "search_key=disk%20full"],
    ["status", "status="],
    ["a=1,2", "a=1%2C2"],
    ["a=~b", "a=%7Eb"],
  ])("query %s and %s", (one, other) => {
    expect(query(one)).toBe(query(other));
  });

  test.each([
    ["/a/b", "/a/b/"],
    ["/a/b/", "/a/b/"],
    ["/a/1,2", "/a/1%2C2/"],
    ["/a/1%2C2", "/a/1%2C2/"],
    ["/a/%e5%b7%a5", "/a/%E5%B7%A5/"],
    ["/a/b*c'(d)!", "/a/b%2Ac%27%28d%29%21/"],
    ["/a/100%zz", "/a/100%25zz/"],
  ])("path %s is %s", (given, canonical) => {
    expect(path(given)).toBe(canonical);
  });

  test("headers in any order, with spaces around them", () => {
    const headers = [...HEADERS].reverse().map(([name, value]) => [name, ` ${value} `] as const);
    expect(canonicalRequest({ ...get, headers })).toBe(canonicalRequest(get));
  });
});

test("any change of method, path, query, header, body or date changes the signature", () => {
  const signature = signRequest(get, DATE, SECRET);
  const changed: RequestToSign[] = [
    { ...get, method: "DELETE" },
    { ...get, path: "/v2/servicerequest/cases/TS-1" },
    { ...get, query: "limit=11" },
    { ...get, headers: HEADERS.slice(1) },
    { ...get, payloadHash: hashPayload("{}") },
  ];
  for (const request of changed) expect(signRequest(request, DATE, SECRET)).not.toBe(signature);
  expect(signRequest(get, "20260301T080001Z", SECRET)).not.toBe(signature);
  expect(signRequest(get, DATE, `${SECRET}.`)).not.toBe(signature);
});

test("no path or query, however odd, stops the canonical request", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (path, query) => {
      expect(canonicalRequest({ ...get, path: `/${path}`, query })).toContain("content-type;host;x-sdk-date");
    }),
  );
});

test("signatures are the same only when every character is", () => {
  expect(isSameSignature("abc", "abc")).toBe(true);
  expect(isSameSignature("abc", "abd")).toBe(false);
  expect(isSameSignature("abc", "abcd")).toBe(false);
});

const SIGNATURE = "a".repeat(64);

test("the header names the key, the signed headers and the signature", () => {
  const header = `SDK-HMAC-SHA256 Access=AK1, SignedHeaders=Host;x-sdk-date, Signature=${SIGNATURE}`;
  expect(readAuthorization(header)).toEqual({
    access: "AK1",
    signedHeaders: ["host", "x-sdk-date"],
    signature: SIGNATURE,
  });
});

test.each([
  "",
  "Bearer abc",
  `SDK-HMAC-SM3 Access=AK1, SignedHeaders=host, Signature=${SIGNATURE}`,
  `SDK-HMAC-SHA256 Access=AK1, SignedHeaders=host, Signature=${SIGNATURE}0`,
  `SDK-HMAC-SHA256 Access=, SignedHeaders=host, Signature=${SIGNATURE}`,
  `SDK-HMAC-SHA256 Access=AK1, Signature=${SIGNATURE}`,
])("%s is no signature of this kind", (header) => {
  expect(readAuthorization(header)).toBeUndefined();
});

test("the date of signing is UTC in one form only", () => {
  expect(readSigningDate(DATE)).toEqual(new Date("2026-03-01T08:00:00Z"));
  for (const text of ["", "2026-03-01T08:00:00Z", "20261301T080000Z", "20260301T080000"])
    expect(readSigningDate(text)).toBeUndefined();
});
