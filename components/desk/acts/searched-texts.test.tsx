// @vitest-environment jsdom
/** What an engineer writes into the dialogs of the desk reaches the customer, so it is searched for secrets like a message. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { loadFinder } from "@/components/sensitive/late-finder";
import { ToastRegion } from "@/components/ui/feedback/toast-region";
import { renderIn } from "@/lib/testing/in-language";
import { offerOverlays } from "@/lib/testing/overlays";
import { ReasonDialog } from "./reason-dialog";
import { ResolveDialog } from "./resolve-dialog";

const SECRET = "Tr0ub4dor&3-zebra";
const sent: string[] = [];

beforeAll(offerOverlays);
beforeAll(() => loadFinder().then(() => undefined));
beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal("fetch", async (_path: string, init: RequestInit = {}) => {
    sent.push(String(init.body));
    return Response.json({});
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (dialog: ReactElement) =>
  renderIn(
    "en-US",
    <QueryClientProvider client={new QueryClient()}>
      <ToastRegion>{dialog}</ToastRegion>
    </QueryClientProvider>,
  );

const write = (index: number, value: string) => {
  const field = screen.getAllByRole("textbox")[index];
  if (field) fireEvent.change(field, { target: { value } });
};

async function expectMasked(button: string) {
  await userEvent.click(screen.getByRole("button", { name: button }));
  await userEvent.click(await screen.findByRole("button", { name: "Continue" }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).not.toContain(SECRET);
}

test("the root cause of a result", async () => {
  await show(<ResolveDialog incident_id="TS-1" onClose={() => undefined} />);
  write(0, "The disk was full.");
  write(1, `password: ${SECRET}`);
  await expectMasked("Give the result");
  expect(sent[0]).toContain("The disk was full.");
});

test("the reason of a pause", async () => {
  await show(<ReasonDialog incident_id="TS-1" name="pause" onClose={() => undefined} />);
  write(0, `password: ${SECRET}`);
  await expectMasked("Pause");
});
