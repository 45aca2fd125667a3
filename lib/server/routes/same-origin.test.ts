import { expect, test } from "vitest";
import { requireSameOrigin } from "./same-origin";

const asking = (method: string, headers: Record<string, string>) => () =>
  requireSameOrigin(
    new Request("http://console.example/api/x", { method, headers: { host: "console.example", ...headers } }),
  );

test.each<Record<string, string>>([
  { origin: "http://console.example" },
  { origin: "http://console.example", "sec-fetch-site": "same-origin" },
  { "sec-fetch-site": "same-origin" },
  { origin: "https://tickets.example", "x-forwarded-host": "tickets.example" },
])("a change asked for by a page of ours is done: %j", (headers) => {
  expect(asking("POST", headers)).not.toThrow();
});

test.each<Record<string, string>>([
  { origin: "https://evil.example" },
  { origin: "null" },
  { origin: "http://console.example", "sec-fetch-site": "cross-site" },
  { origin: "http://console.example:8080" },
  { "sec-fetch-site": "same-site" },
  {},
])("a change asked for from elsewhere is refused: %j", (headers) => {
  expect(asking("POST", headers)).toThrow(expect.objectContaining({ code: "CONSOLE.403" }));
});

test("reading is open to links from anywhere", () => {
  expect(asking("GET", { "sec-fetch-site": "cross-site" })).not.toThrow();
});
