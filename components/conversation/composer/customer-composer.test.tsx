// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { OwnServiceProvider } from "@/lib/queries/own-service";
import { renderIn } from "@/lib/testing/in-language";
import { offerOverlays } from "@/lib/testing/overlays";
import { CustomerComposer } from "./customer-composer";

beforeAll(offerOverlays);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("a message sent again after a lost answer is one message, the same words said later are another", async () => {
  const keys: (string | null)[] = [];
  vi.stubGlobal("fetch", async (path: string, init: RequestInit = {}) => {
    if (path.startsWith("/api/drafts/")) return Response.json({ content: null, revision: 0 });
    if (!path.endsWith("/message")) return Response.json({});
    keys.push(new Headers(init.headers).get("idempotency-key"));
    if (keys.length === 1) throw new TypeError("no answer");
    return Response.json({ message_id: "m1" });
  });
  const onSent = vi.fn();
  await renderIn(
    "en-US",
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <CustomerComposer incident_id="TS-1" onSent={onSent} />
    </QueryClientProvider>,
  );
  const field = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Message" });
  const send = () => userEvent.click(screen.getByRole("button", { name: "Send" }));
  fireEvent.change(field(), { target: { value: "Any news?" } });
  await send();
  await screen.findByRole("alert");
  await send();
  await waitFor(() => expect(onSent).toHaveBeenCalledTimes(1));
  fireEvent.change(field(), { target: { value: "Any news?" } });
  await send();
  await waitFor(() => expect(onSent).toHaveBeenCalledTimes(2));
  const [first, second, third] = keys;
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test("a service that is not ours is sent no confidential box, and nobody promises that it does a message once", async () => {
  vi.stubGlobal("fetch", async (path: string) => {
    if (path.startsWith("/api/drafts/")) return Response.json({ content: null, revision: 0 });
    throw new TypeError("no answer");
  });
  await renderIn(
    "en-US",
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <OwnServiceProvider isOwn={false}>
        <CustomerComposer incident_id="TS-1" onSent={() => undefined} />
      </OwnServiceProvider>
    </QueryClientProvider>,
  );
  expect(screen.queryByRole("button", { name: "Add confidential information" })).toBeNull();
  fireEvent.change(screen.getByRole("textbox", { name: "Message" }), { target: { value: "Any news?" } });
  await userEvent.click(screen.getByRole("button", { name: "Send" }));
  const told = (await screen.findByRole("alert")).textContent;
  expect(told).toContain("Look at the conversation before you send it again.");
  expect(told).not.toContain("does not double");
});
