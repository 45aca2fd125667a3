import { afterAll, beforeAll, expect, test } from "vitest";
import { aConsole } from "@/lib/testing/console-for-tests";
import { hangUp, json, page } from "@/lib/testing/recording-upstream";
import { route } from "../routes/route";
import { findDraft, saveDraft } from "../drafts/drafts";
import { createView, listViews } from "../views/views";
import { forwardToService } from "./forward";
import { UPLOAD_BYTES_MAX } from "./read-input";

let console: Awaited<ReturnType<typeof aConsole>>;
beforeAll(async () => {
  console = await aConsole();
});
afterAll(() => console.close());

const answer = route(forwardToService);
const ask = async (request: Promise<Request> | Request) => answer(await request, undefined);
const LIST = "/api/osm/v2/servicerequest/cases";
const LABEL = { name: "prod", color: "#aabbcc" };
const NO_TICKETS = json(200, { total_count: 0, incident_info_list: [] });

test("no session, no upstream call", async () => {
  console.upstream.answersWith(NO_TICKETS);
  const response = await ask(new Request(`http://console.example${LIST}`));
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error_code: "CONSOLE.401" });
  expect(console.upstream.asked).toHaveLength(0);
});

test("a page drawn for somebody else gets nothing and sends nothing in another's name", async () => {
  const alice = await console.signedIn();
  console.upstream.answersWith(NO_TICKETS);
  const as = (reader: string) => ask(alice.request("GET", LIST, { headers: { "x-page-reader": reader } }));
  const refused = await as("somebody-else");
  expect(await refused.json()).toMatchObject({ error_code: "CONSOLE.401" });
  expect(console.upstream.asked).toHaveLength(0);
  expect((await as(alice.user_id)).status).toBe(200);
});

test("the ticket service receives our token and headers, whatever the browser sends", async () => {
  const alice = await console.signedIn();
  console.upstream.answersWith(NO_TICKETS);
  const headers = {
    "x-auth-token": "from-the-browser",
    "x-domain-id": "another",
    authorization: "Bearer x",
    "accept-language": "zh",
    "x-request-id": "mine",
  };
  expect((await ask(alice.request("GET", LIST, { headers }))).status).toBe(200);
  const sent = console.upstream.asked[0]?.headers ?? {};
  expect(sent["x-auth-token"]).toBe(alice.token);
  expect(sent["x-language"]).toBe("zh-cn");
  expect(sent["x-request-id"]).not.toBe("mine");
  expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(["authorization"]));
  expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(["x-domain-id"]));
  expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(["cookie"]));
});

test("of query and body only what the contract declares goes on", async () => {
  const alice = await console.signedIn();
  console.upstream.answersWith(NO_TICKETS);
  await ask(alice.request("GET", `${LIST}?limit=10&evil=1&search_key=disk%20full&search_key=web`));
  expect(console.upstream.asked[0]?.url).toBe("/v2/servicerequest/cases?search_key=disk+full&search_key=web&limit=10");
  const body = JSON.stringify({ ...LABEL, domain_id: "another" });
  await ask(alice.request("POST", "/api/osm/v2/servicerequest/labels", { body }));
  expect(JSON.parse(console.upstream.asked[1]?.body ?? "")).toEqual(LABEL);
});

test("a wrong field is named before anything is asked", async () => {
  const alice = await console.signedIn();
  console.upstream.answersWith(NO_TICKETS);
  const response = await ask(alice.request("GET", `${LIST}?limit=ten`));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error_code: "OSM.0001", field: "limit" });
  expect(console.upstream.asked).toHaveLength(0);
});

test.each([
  ["GET", "/api/osm/v3/auth/tokens"],
  ["POST", "/api/osm/v3/auth/tokens"],
  ["GET", "/api/osm/v1.0/servicerequest/case"],
  ["GET", "/api/osm/internal/metrics"],
  ["POST", "/api/osm/internal/gone-people"],
  ["POST", "/api/osm/v2/servicerequest/accessorys/json-format-content"],
  ["GET", "/api/osm/v2/servicerequest/cases/..%2f..%2f..%2fv3%2fauth%2ftokens"],
  ["GET", "/api/osm/v2/servicerequest/cases/%2e%2e%2f%2e%2e"],
  ["GET", "/api/osm//evil.example/v2/servicerequest/cases"],
  ["GET", "/api/osm@evil.example/v2/servicerequest/cases"],
  ["DELETE", "/api/osm/v2/servicerequest/cases"],
])("%s %s never reaches the upstream", async (method, path) => {
  const alice = await console.signedIn();
  console.upstream.answersWith(NO_TICKETS);
  expect((await ask(alice.request(method, path))).status).toBe(404);
  expect(console.upstream.asked).toHaveLength(0);
});

test("a change asked for by another site is refused", async () => {
  const alice = await console.signedIn();
  console.upstream.answersWith(json(200, {}));
  const path = "/api/osm/v2/servicerequest/labels";
  const body = JSON.stringify(LABEL);
  const elsewhere: Record<string, string>[] = [{ origin: "https://evil.example" }, { "sec-fetch-site": "cross-site" }];
  for (const headers of elsewhere) expect((await ask(alice.request("POST", path, { body, headers }))).status).toBe(403);
  expect(console.upstream.asked).toHaveLength(0);
});

test("the desk is for engineers alone", async () => {
  const [customer, engineer] = [await console.signedIn(), await console.signedIn({ role_ids: ["service_engineer"] })];
  console.upstream.answersWith(json(200, { total_count: 0, cases: [] }));
  const refused = await ask(customer.request("GET", "/api/osm/desk/v1/cases"));
  expect(await refused.json()).toMatchObject({ error_code: "OSM.0003" });
  expect(console.upstream.asked).toHaveLength(0);
  expect((await ask(engineer.request("GET", "/api/osm/desk/v1/cases"))).status).toBe(200);
});

test("a token that the service no longer accepts ends the session", async () => {
  const alice = await console.signedIn();
  console.upstream.answersWith(json(401, { error_code: "APIGW.0301", error_msg: "token expires" }));
  const response = await ask(alice.request("GET", LIST));
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error_code: "CONSOLE.401" });
  expect(await alice.hasSession()).toBe(false);
});

test.each([
  ["a business refusal in a 200", json(200, { error_code: "OSM.01010015", error_msg: "no case" }), 422, "OSM.01010015"],
  ["a code only the service knows", json(200, { error_code: "OSM.77777777", error_msg: "new" }), 422, "OSM.77777777"],
  ["too many requests", json(429, { error_code: "APIGW.0308", error_msg: "slow" }), 429, "APIGW.0308"],
  ["an error page", page(500, "<html>stack at com.example</html>"), 503, "UPSTREAM.503"],
  ["a page instead of an answer", page(200, "<html>welcome</html>"), 502, "UPSTREAM.502"],
  ["a not-found page", page(404, "<html>nginx</html>"), 502, "UPSTREAM.502"],
  ["half an answer", page(200, '{"total_count": 1, "incident_'), 502, "UPSTREAM.502"],
  ["an answer of another shape", json(200, { incident_info_list: "none" }), 502, "UPSTREAM.502"],
  ["a broken connection", hangUp, 503, "UPSTREAM.503"],
])("%s is a failure with a code and a request number", async (_, given, status, code) => {
  const alice = await console.signedIn();
  console.upstream.answersWith(given);
  const response = await ask(alice.request("GET", LIST));
  expect(response.status).toBe(status);
  const body = (await response.json()) as Record<string, string>;
  expect(body).toMatchObject({ error_code: code });
  expect(body["request_id"]).toBe(response.headers.get("x-request-id"));
  expect(JSON.stringify(body)).not.toMatch(/stack|nginx|welcome/);
  expect(response.headers.get("cache-control")).toBe("no-store");
});

test("how long to wait is passed on", async () => {
  const alice = await console.signedIn();
  console.upstream.answersWith(json(429, { error_code: "APIGW.0308", error_msg: "slow" }, { "retry-after": "7" }));
  expect((await ask(alice.request("GET", LIST))).headers.get("retry-after")).toBe("7");
});

test("a read whose connection broke is tried again, a change without a key never", async () => {
  const alice = await console.signedIn();
  console.upstream.answersWith(hangUp, NO_TICKETS);
  expect((await ask(alice.request("GET", LIST))).status).toBe(200);
  console.upstream.answersWith(hangUp, json(200, {}));
  const body = JSON.stringify(LABEL);
  expect((await ask(alice.request("POST", "/api/osm/v2/servicerequest/labels", { body }))).status).toBe(503);
  expect(console.upstream.asked).toHaveLength(1);
});

test("a file arrives with its name, and may do nothing in the browser", async () => {
  const alice = await console.signedIn();
  console.upstream.answersWith((response) => {
    response.writeHead(200, {
      "content-type": "text/html",
      "content-disposition": 'inline; filename="a.html"',
      "set-cookie": "theirs=1",
    });
    response.end("<script>alert(1)</script>");
  });
  const response = await ask(alice.request("GET", "/api/osm/v2/servicerequest/accessorys/f1"));
  expect(await response.text()).toBe("<script>alert(1)</script>");
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="a.html"');
  expect(response.headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'; sandbox");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("set-cookie")).toBeNull();
});

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');

test.each([
  ["a picture is shown", PNG, "image/png", "inline", "image/png"],
  ["a picture under another name is shown as what it is", PNG, "text/html", "inline", "image/png"],
  ["a drawing that can hold scripts is a download", SVG, "image/svg+xml", "attachment", "image/svg+xml"],
  [
    "a page that is called a picture is a download",
    Buffer.from("<script>alert(1)</script>"),
    "image/png",
    "attachment",
    "application/octet-stream",
  ],
  ["an empty file is a download", Buffer.alloc(0), "image/png", "attachment", "application/octet-stream"],
  ["a large picture arrives whole", Buffer.concat([PNG, Buffer.alloc(300_000, 7)]), "image/png", "inline", "image/png"],
])("%s", async (_, bytes, told, way, type) => {
  const alice = await console.signedIn();
  console.upstream.answersWith((response) => {
    response.writeHead(200, { "content-type": told, "content-disposition": 'inline; filename="a"' }).end(bytes);
  });
  const response = await ask(alice.request("GET", "/api/osm/v2/servicerequest/accessorys/f1/image"));
  expect(response.headers.get("content-disposition")).toBe(`${way}; filename="a"`);
  expect(response.headers.get("content-type")).toBe(type);
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
});

test("a file that breaks off at its beginning is told as a failure", async () => {
  const alice = await console.signedIn();
  console.upstream.answersWith((response) => {
    response.writeHead(200, { "content-type": "image/png", "content-length": "5000" });
    response.write(PNG, () => response.destroy());
  });
  const response = await ask(alice.request("GET", "/api/osm/v2/servicerequest/accessorys/f1/image"));
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ error_code: "UPSTREAM.503" });
});

test("a refusal in place of a file is a refusal", async () => {
  const alice = await console.signedIn();
  console.upstream.answersWith(json(200, { error_code: "OSM.01010015", error_msg: "no" }));
  const response = await ask(alice.request("GET", "/api/osm/v2/servicerequest/accessorys/f1"));
  expect(await response.json()).toMatchObject({ error_code: "OSM.01010015" });
});

test("an upload passes through as it is, and a too large or unmeasured one does not begin", async () => {
  const alice = await console.signedIn();
  const path = "/api/osm/v2/servicerequest/accessorys";
  const form = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhello\r\n--b--\r\n';
  const sent = (length: string | undefined) =>
    alice.request("POST", path, {
      body: form,
      headers: {
        "content-type": "multipart/form-data; boundary=b",
        ...(length === undefined ? {} : { "content-length": length }),
      },
    });
  console.upstream.answersWith(json(200, { accessory_id: "f1" }));
  expect(await (await ask(sent(String(form.length)))).json()).toEqual({ accessory_id: "f1" });
  expect(console.upstream.asked[0]?.body).toBe(form);
  expect(console.upstream.asked[0]?.headers["content-type"]).toBe("multipart/form-data; boundary=b");
  expect((await ask(sent(String(UPLOAD_BYTES_MAX + 1)))).status).toBe(413);
  expect((await ask(sent(undefined))).status).toBe(413);
  expect(console.upstream.asked).toHaveLength(1);
});

test("a person whom the account deletes leaves no session, draft or view in the console; a refused deletion takes nothing", async () => {
  const account = await console.signedIn({ role_ids: ["te_admin"] });
  const bob = await console.signedIn({ domain_id: account.domain_id });
  const { domain_id, user_id } = bob;
  await saveDraft({ domain_id, user_id }, "new-ticket", { content: "half a sen", revision: 0 });
  await createView({ domain_id, user_id }, "tickets", { name: "mine", search: "app_key=a", is_default: false });
  const remove = async () => answer(await account.request("DELETE", `/api/osm/v3/users/${user_id}`), undefined);
  const left = async () => [
    await bob.hasSession(),
    (await findDraft({ domain_id, user_id }, "new-ticket")) !== undefined,
    (await listViews({ domain_id, user_id }, "tickets")).length,
  ];
  console.upstream.answersWith(json(403, { error: { code: 403, message: "no", title: "Forbidden" } }));
  expect((await remove()).status).toBe(403);
  expect(await left()).toEqual([true, true, 1]);
  console.upstream.answersWith(json(200, {}));
  expect((await remove()).status).toBe(200);
  expect(await left()).toEqual([false, false, 0]);
  expect(await account.hasSession()).toBe(true);
});
