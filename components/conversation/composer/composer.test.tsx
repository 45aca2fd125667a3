// @vitest-environment jsdom
/** Writing a message. The network is the only thing made up. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { loadFinder } from "@/components/sensitive/late-finder";
import { ApiError } from "@/lib/errors/api-error";
import { renderIn } from "@/lib/testing/in-language";
import { offerOverlays } from "@/lib/testing/overlays";
import { Composer } from "./composer";
import type { ComposedMessage } from "./use-composer";

type Stored = { content: unknown; revision: number };
let stored: Stored = { content: null, revision: 0 };
const saved: Stored[] = [];
const outlived: boolean[] = [];
let isDown = false;

async function answer(path: string, init: RequestInit = {}): Promise<Response> {
  if (!path.startsWith("/api/drafts/")) return Response.json({});
  if (init.method === "PUT") {
    if (isDown) throw new TypeError("no answer");
    outlived.push(init.keepalive === true);
    const draft = JSON.parse(String(init.body)) as Stored;
    saved.push(draft);
    stored = { ...draft, revision: draft.revision + 1 };
    return Response.json({ revision: stored.revision, updated_at: "2026-03-01T08:00:00Z" });
  }
  if (init.method === "DELETE") stored = { content: null, revision: 0 };
  return Response.json(stored);
}

beforeAll(offerOverlays);
beforeAll(() => loadFinder().then(() => undefined));
beforeEach(() => {
  stored = { content: null, revision: 0 };
  saved.length = 0;
  outlived.length = 0;
  isDown = false;
  vi.stubGlobal("fetch", answer);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const send = vi.fn<(message: ComposedMessage) => Promise<void>>();

async function draw() {
  send.mockReset();
  send.mockResolvedValue();
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  await renderIn(
    "en-US",
    <QueryClientProvider client={client}>
      <Composer draftKey="message:TS-1" hasConfidentialBox primary={{ label: "Send", send }} />
    </QueryClientProvider>,
  );
}

const field = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Message" });
const write = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } });
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

test("a message is sent without the blanks around it, and the field is empty and in focus for the next", async () => {
  await draw();
  write(field(), "  It works again. ");
  await press("Send");
  expect(send).toHaveBeenCalledWith({ content: "It works again.", accessory_ids: [], confidential_info: "" });
  await waitFor(() => expect(field().value).toBe(""));
  expect(document.activeElement).toBe(field());
  expect(screen.getByText("Sent")).toBeDefined();
});

test("Ctrl and Enter send, Enter alone makes a new line", async () => {
  await draw();
  await userEvent.type(field(), "one{Enter}two");
  expect(send).not.toHaveBeenCalled();
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(send).toHaveBeenCalledWith(expect.objectContaining({ content: "one\ntwo" })));
});

test("nothing is sent while there is nothing to say", async () => {
  await draw();
  write(field(), "   ");
  await press("Send");
  expect(screen.getByText("Write a message or add a file.")).toBeDefined();
  expect(field().getAttribute("aria-invalid")).toBe("true");
  expect(send).not.toHaveBeenCalled();
});

test("a failure keeps everything that was written and says what happened", async () => {
  await draw();
  send.mockRejectedValue(new ApiError("UPSTREAM.503"));
  await press("Add confidential information");
  write(screen.getByRole("textbox", { name: "Confidential information" }), "card ends in 4242");
  write(field(), "The invoice is missing.");
  await press("Send");
  const told = (await screen.findByRole("alert")).textContent;
  expect(told).toMatch(/The ticket service cannot.* It is not known whether the message arrived\. Sending it again/);
  expect(told).not.toContain("Not sent");
  expect(field().value).toBe("The invoice is missing.");
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Confidential information" }).value).toBe(
    "card ends in 4242",
  );
});

test("what was refused is told as not sent", async () => {
  await draw();
  send.mockRejectedValue(new ApiError("OSM.01010001"));
  write(field(), "The invoice is missing.");
  await press("Send");
  expect((await screen.findByRole("alert")).textContent).toContain("Not sent.");
});

test("while a message is on its way it cannot be sent again", async () => {
  await draw();
  let arrive: () => void = () => undefined;
  send.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
  write(field(), "Once only");
  await press("Send");
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await press("Sending");
  expect(send).toHaveBeenCalledTimes(1);
  arrive();
  await screen.findByText("Sent");
});

test("a message over its limit is counted and held back", async () => {
  await draw();
  fireEvent.change(field(), { target: { value: "a".repeat(10_001) } });
  expect(screen.getByText("10,001 / 10,000")).toBeDefined();
  await press("Send");
  expect(screen.getByText(/has 10,?001 characters/)).toBeDefined();
  expect(send).not.toHaveBeenCalled();
});

test("what the guard moves goes below what stands in the confidential box", async () => {
  await draw();
  await press("Add confidential information");
  write(screen.getByRole("textbox", { name: "Confidential information" }), "customer 77");
  write(field(), "password: Tr0ub4dor&3-zebra");
  await press("Send");
  await userEvent.click(await screen.findByRole("button", { name: "Continue" }));
  await waitFor(() => expect(send).toHaveBeenCalled());
  const [sent] = send.mock.calls[0] ?? [];
  expect(sent?.content).not.toContain("Tr0ub4dor");
  expect(sent?.confidential_info).toBe("customer 77\nPassword: Tr0ub4dor&3-zebra");
});

test("an unsent message is kept on the server, without confidential information", async () => {
  await draw();
  await press("Add confidential information");
  write(screen.getByRole("textbox", { name: "Confidential information" }), "card 4242");
  write(field(), "Half a sen");
  await waitFor(() => expect(saved.at(-1)?.content).toEqual({ text: "Half a sen", files: [] }), { timeout: 3000 });
  expect(JSON.stringify(saved)).not.toContain("4242");
  expect(screen.getByText("Draft saved")).toBeDefined();
});

test("a draft comes back with its files, and is gone once it was sent", async () => {
  stored = {
    content: { text: "From yesterday", files: [{ accessory_id: "f1", name: "a.log", size: 3 }] },
    revision: 4,
  };
  await draw();
  await waitFor(() => expect(field().value).toBe("From yesterday"));
  await press("Send");
  expect(send).toHaveBeenCalledWith(expect.objectContaining({ content: "From yesterday", accessory_ids: ["f1"] }));
  await waitFor(() => expect(stored).toEqual({ content: null, revision: 0 }));
});

const YESTERDAY = { content: { text: "From yesterday", files: [] }, revision: 4 };

test("a draft that came back is saved only when it is changed", async () => {
  stored = YESTERDAY;
  await draw();
  await waitFor(() => expect(field().value).toBe("From yesterday"));
  fireEvent(window, new Event("pagehide"));
  cleanup();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(saved).toEqual([]);
});

test("what is typed last is saved by a request that outlives the page", async () => {
  stored = YESTERDAY;
  await draw();
  await waitFor(() => expect(field().value).toBe("From yesterday"));
  write(field(), "From today");
  fireEvent(window, new Event("pagehide"));
  await waitFor(() => expect(outlived).toEqual([true]));
  expect(saved).toEqual([{ content: { text: "From today", files: [] }, revision: 4 }]);
});

test("a draft that could not be saved is saved when the reader comes back", async () => {
  await draw();
  isDown = true;
  write(field(), "Half a sen");
  await screen.findByText(/^The draft could not be saved/, undefined, { timeout: 3000 });
  isDown = false;
  fireEvent(window, new Event("focus"));
  await waitFor(() => expect(saved.at(-1)?.content).toEqual({ text: "Half a sen", files: [] }));
});
