import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSessionLink, type SessionLink } from "./session-link";

const PLACE = { authorization_id: "a", detail_id: 1, session_id: 1 };

/** Takes what is typed as the service does; each reading says how far that was when it was asked for, however late its answer comes. */
function aHost() {
  let taken = "";
  const late: (() => void)[] = [];
  const answer = async (_: RequestInfo | URL, init: RequestInit = {}) => {
    if (init.method === "POST") {
      const { at, input } = JSON.parse(String(init.body)) as { at: number; input: string };
      taken += input.slice(Math.max(0, taken.length - at));
      return Response.json({});
    }
    const told = { from: 0, output: "", typed: taken.length, has_terminal: true, host_key: "SHA256:x" };
    if (taken !== "") await new Promise<void>((resolve) => late.push(resolve));
    return Response.json(told);
  };
  return { answer, late, taken: () => taken };
}

let link: SessionLink | undefined;
let host: ReturnType<typeof aHost>;
beforeEach(() => {
  host = aHost();
  vi.stubGlobal("fetch", vi.fn<typeof fetch>(host.answer));
});
afterEach(() => {
  link?.close();
  vi.unstubAllGlobals();
});

const open = () => openSessionLink(PLACE, { onOutput() {}, onFacts() {}, onEnd() {}, onTrouble() {} });

test("an answer that was on its way while something was typed takes nothing of what is typed next", async () => {
  link = open();
  link.type("cat app.");
  await vi.waitFor(() => expect(host.taken()).toBe("cat app."));
  await vi.waitFor(() => expect(host.late).toHaveLength(1));
  link.type("l");
  await vi.waitFor(() => expect(host.taken()).toBe("cat app.l"));
  host.late.shift()?.();
  await vi.waitFor(() => expect(host.late).toHaveLength(1));
  link.type("og");
  await vi.waitFor(() => expect(host.taken()).toHaveLength(11), 500);
  expect(host.taken()).toBe("cat app.log");
});
