import { EventEmitter, once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { closeConnectionsOnStop } from "./close-connections";

async function aServer(answer: RequestListener, patienceMs?: number) {
  const signals = new EventEmitter();
  closeConnectionsOnStop(signals, patienceMs);
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    const closed = once(server, "close");
    server.close();
    signals.emit("SIGTERM");
    return closed;
  };
  return { url, stop, signals };
}

test("from the wish to stop on, each answer is the last of its connection", async () => {
  const { url, stop, signals } = await aServer((_request, response) => void response.end("ok"));
  const connection = async () => (await fetch(url)).headers.get("connection");
  expect(await connection()).toBe("keep-alive");
  signals.emit("SIGTERM");
  expect(await connection()).toBe("close");
  await stop();
});

test("clients that never pause do not keep a stopped server up", async () => {
  const { url, stop } = await aServer((_request, response) => void response.end("ok"));
  let isDown = false;
  const ask = async () => {
    while (!isDown)
      await fetch(url).then(
        (answer) => answer.text(),
        () => (isDown = true),
      );
  };
  const clients = Array.from({ length: 4 }, ask);
  await fetch(url).then((answer) => answer.text());
  await stop();
  await Promise.all(clients);
});

test("what is under way is answered", async () => {
  let finish: (() => void) | undefined;
  const { url, stop } = await aServer((_request, response) => (finish = () => void response.end("done")));
  const asked = fetch(url);
  await expect.poll(() => finish).toBeDefined();
  const stopped = stop();
  finish?.();
  expect(await (await asked).text()).toBe("done");
  await stopped;
});

test("what does not end in time is cut off", async () => {
  let isAsked = false;
  const { url, stop } = await aServer(() => (isAsked = true), 50);
  const asked = fetch(url);
  await expect.poll(() => isAsked).toBe(true);
  const cut = expect(asked).rejects.toThrow("fetch failed");
  await stop();
  await cut;
});
