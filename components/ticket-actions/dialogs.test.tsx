// @vitest-environment jsdom
/** Dialogs that change a ticket: what they say, what they send, and that a refusal is never shown as done. */
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { ToastRegion } from "@/components/ui/feedback/toast-region";
import type { Language } from "@/lib/i18n/languages";
import { createQueryClient } from "@/lib/queries/query-client";
import { renderIn } from "@/lib/testing/in-language";
import { offerOverlays } from "@/lib/testing/overlays";
import { TicketDialogs, type TicketDialog } from "./ticket-dialogs";

vi.setConfig({ testTimeout: 30_000 });

beforeAll(offerOverlays);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const TICKET = { incident_id: "TS-1", simple_description: "Cannot log in\nsince noon", status: 0 as const };

function answering(body: object, status = 200) {
  const fetch = vi.fn(async (_address: string, _init?: RequestInit) => Response.json(body, { status }));
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

async function open(dialog: TicketDialog, over: { urge_time?: string; language?: Language } = {}) {
  const [onClose, onDone] = [vi.fn(), vi.fn()];
  await renderIn(
    over.language ?? "en-US",
    <QueryClientProvider client={createQueryClient()}>
      <ToastRegion>
        <TicketDialogs
          dialog={dialog}
          ticket={{ ...TICKET, urge_time: over.urge_time }}
          onClose={onClose}
          onDone={onDone}
        />
      </ToastRegion>
    </QueryClientProvider>,
  );
  return { onClose, onDone };
}

test("an urge takes its reason along, and says that engineers were told", async () => {
  const fetch = answering({});
  const { onClose, onDone } = await open("urge");
  await userEvent.type(screen.getByRole("textbox", { name: "Reason" }), " The shop is closed. ");
  await userEvent.click(screen.getByRole("button", { name: "Urge" }));
  await screen.findByText("TS-1 was urged. Engineers have been told.");
  const [address, init] = fetch.mock.calls[0] ?? [];
  expect(address).toBe("/api/osm/v2/servicerequest/cases/TS-1/action?action_id=press");
  expect(JSON.parse(String(init?.body))).toEqual({ operate_desc: "The shop is closed." });
  expect(onClose).toHaveBeenCalledOnce();
  expect(onDone).toHaveBeenCalledOnce();
});

test("a service that says it was urged already is believed", async () => {
  answering({ error_code: "OSM.01010004", error_msg: "ask later" });
  const { onClose } = await open("urge");
  await userEvent.click(screen.getByRole("button", { name: "Urge" }));
  expect((await screen.findByRole("alert")).textContent).toContain("you can urge again a little later");
  expect(screen.queryByText(/was urged/)).toBeNull();
  expect(onClose).not.toHaveBeenCalled();
});

test("too early for another urge: it says from when on, and cannot be sent", async () => {
  const fetch = answering({});
  await open("urge", { urge_time: new Date().toISOString(), language: "zh-CN" });
  expect(screen.getByText(/已催单，工程师已收到提醒，\d\d:\d\d 后可再次催单。/)).toBeDefined();
  const button = screen.getByRole<HTMLButtonElement>("button", { name: "催单" });
  expect(button.disabled).toBe(true);
  expect(fetch).not.toHaveBeenCalled();
});

test("a reason of more than 400 characters is not sent", async () => {
  answering({});
  await open("urge");
  const field = screen.getByRole("textbox", { name: "Reason" });
  await userEvent.click(field);
  await userEvent.paste("x".repeat(401));
  expect(screen.getByText("400 characters at most.")).toBeDefined();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Urge" }).disabled).toBe(true);
});

test("canceling says what it does; a ticket that changed meanwhile is not shown as canceled", async () => {
  answering({ error_code: "OSM.01010001", error_msg: "not possible" });
  const { onClose } = await open("cancel");
  expect(screen.getByText(/cannot be reopened/)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Cancel ticket" }));
  expect((await screen.findByRole("alert")).textContent).toContain("The ticket has changed meanwhile");
  expect(screen.queryByText("TS-1 was canceled.")).toBeNull();
  expect(onClose).not.toHaveBeenCalled();
});

test("deleting names the ticket, and the safe button has the focus", async () => {
  answering({});
  await open("delete");
  expect(screen.getByRole("dialog", { name: "Delete TS-1?" }).textContent).toContain("Cannot log in");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Leave it" }));
});

test("two presses send one request", async () => {
  let answer: (response: Response) => void = () => undefined;
  const fetch = vi.fn(() => new Promise<Response>((resolve) => (answer = resolve)));
  vi.stubGlobal("fetch", fetch);
  const { onDone } = await open("delete");
  const button = screen.getByRole("button", { name: "Delete" });
  await userEvent.click(button);
  await userEvent.click(button);
  expect(fetch).toHaveBeenCalledOnce();
  expect(onDone).not.toHaveBeenCalled();
  answer(Response.json({}));
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
});
