import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { aRecordingUpstream, hangUp, json, type Answering } from "@/lib/testing/recording-upstream";
import type { Notice } from "../notifier";
import { faultOf } from "./notice-fault";
import { createSmsSender } from "./sms-sender";

const AT = new Date("2026-03-01T08:00:00Z");
const NOTICE: Notice = {
  kind: "reply",
  id: "n1",
  way: "sms",
  to: "+8613800000000",
  language: "en-us",
  subject: "Ticket TS-1: Processing",
  text: "An engineer replied to your ticket.",
};

let gateway: Awaited<ReturnType<typeof aRecordingUpstream>>;
beforeAll(async () => {
  gateway = await aRecordingUpstream();
});
beforeEach(() => gateway.answersWith(json(200, {})));
afterAll(() => gateway.close());

const faultFrom = (url: string, patienceMs?: number) =>
  createSmsSender(url, patienceMs)
    .send(NOTICE, AT)
    .then(() => "none", faultOf);

test("a text message arrives as JSON with the key by which the gateway knows it again", async () => {
  await createSmsSender(`${gateway.url}/send?key=k`).send(NOTICE, AT);
  const [asked] = gateway.asked;
  expect(asked).toMatchObject({ method: "POST", url: "/send?key=k" });
  expect(asked?.headers).toMatchObject({ "content-type": "application/json", "idempotency-key": "n1" });
  const { id, to, language, text } = NOTICE;
  expect(JSON.parse(asked?.body ?? "")).toEqual({ id, to, language, text });
});

test("the name and password of the address go as a header", async () => {
  await createSmsSender(gateway.url.replace("//", "//ann:p%40ss@")).send(NOTICE, AT);
  expect(gateway.asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from("ann:p@ss").toString("base64")}`);
});

test.each([400, 429, 500, 503])("an answer %i is a fault told by its number", async (status) => {
  gateway.answersWith(json(status, { message: NOTICE.to }));
  expect(await faultFrom(gateway.url)).toBe(`http ${status}`);
});

test("a gateway that leads elsewhere is not followed", async () => {
  gateway.answersWith(json(307, {}, { location: `${gateway.url}/elsewhere` }));
  expect(await faultFrom(gateway.url)).toBe("http");
  expect(gateway.asked).toHaveLength(1);
});

const silence: Answering = () => undefined;

test("a gateway that hangs up, is not there or says nothing is told", async () => {
  gateway.answersWith(hangUp);
  expect(await faultFrom(gateway.url)).toBe("UND_ERR_SOCKET");
  expect(await faultFrom("http://127.0.0.1:1")).toMatch(/ECONNREFUSED|http/);
  gateway.answersWith(silence);
  expect(await faultFrom(gateway.url, 200)).toBe("silent");
});
