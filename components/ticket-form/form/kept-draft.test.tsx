// @vitest-environment jsdom
/** The form as the server drew it, with the draft it knew. */
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { StoredDraft } from "@/lib/queries/drafts";
import { createQueryClient } from "@/lib/queries/query-client";
import { renderIn } from "@/lib/testing/in-language";
import { offerOverlays } from "@/lib/testing/overlays";
import { aConsole, Signed } from "../testing/a-console";
import { TicketForm } from "./ticket-form";

vi.mock("next/navigation", () => ({ useRouter: () => ({}) }));
vi.setConfig({ testTimeout: 30_000 });

const chosen = {
  product: { id: "ecs", name: "Elastic Cloud Server" },
  problem: { id: "ecs-login", name: "Cannot log in", isRegionRequired: true },
};
const NOT_WRITTEN: StoredDraft = { content: null, revision: 0 };

beforeAll(offerOverlays);
beforeEach(() => void vi.stubGlobal("CSS", { escape: (text: string) => text }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function draw(kept?: StoredDraft) {
  const client = createQueryClient();
  await renderIn(
    "en-US",
    <Signed client={client}>
      <TicketForm chosen={chosen} {...(kept && { kept })} />
    </Signed>,
  );
  await screen.findByRole("textbox", { name: /^Symptom/ });
  return client;
}

const symptom = () => screen.getByLabelText<HTMLInputElement>(/^Symptom/);

async function aDraftOf(words: string) {
  const console = aConsole({});
  await draw();
  await userEvent.type(symptom(), words);
  await userEvent.tab();
  await waitFor(() => expect(console.drafts.size).toBe(1));
  cleanup();
}

test("a draft saved after the server had drawn the form takes the place of what it drew", async () => {
  await aDraftOf("Refused");
  await draw(NOT_WRITTEN);
  await waitFor(() => expect(symptom().value).toBe("Refused"));
});

test("whoever writes already keeps what they write, whichever draft comes", async () => {
  await aDraftOf("Refused");
  const answer = globalThis.fetch;
  vi.stubGlobal("fetch", async (...asked: Parameters<typeof fetch>) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return answer(...asked);
  });
  const client = await draw(NOT_WRITTEN);
  fireEvent.input(symptom(), { target: { value: "Mine" } });
  await waitFor(() => expect(client.isFetching()).toBe(0));
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(symptom().value).toBe("Mine");
});
