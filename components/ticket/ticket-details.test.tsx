// @vitest-environment jsdom
/** Buttons and dialogs of the details. */
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { ToastRegion } from "@/components/ui/feedback/toast-region";
import type { ActionName } from "@/components/ticket-actions/legal-actions";
import type { TicketStatus } from "@/lib/contract/shapes";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";
import { createQueryClient } from "@/lib/queries/query-client";
import { renderIn } from "@/lib/testing/in-language";
import { offerOverlays } from "@/lib/testing/overlays";
import { ActionDialogs } from "./action-dialogs";
import { AnswersPanel } from "./facts/answers-panel";
import { ContactPanel } from "./facts/contact-panel";
import { TicketHead } from "./ticket-head";

vi.mock("next/navigation", () => ({ useRouter: () => ({ push: vi.fn() }) }));

function aDetail(over: Partial<TicketDetail> = {}): TicketDetail {
  return {
    incident_id: "TS-1",
    status: 2,
    judgement: "",
    business_type_name: "Remote login",
    incident_type_name: "Fault",
    customer_id: "acme",
    dc_name: "CN North-Beijing4",
    simple_description: "Cannot log in\nsince noon",
    source_name: "Console",
    create_time: "2026-11-21T10:00:00Z",
    message_list: [],
    incident_satisfaction: [],
    ...over,
  };
}

const DIMENSIONS = [
  { satisfaction_id: 1, satisfaction_name: "Timeliness", value: 5, per_value: 1 },
  { satisfaction_id: 3, satisfaction_name: "Handling result", value: 5, per_value: 1 },
];

/** Dimensions are always known; everything else is answered as given. */
function answering(body: object) {
  const fetch = vi.fn(async (address: string, _init?: RequestInit) =>
    Response.json(address.includes("satisfaction-dimensions") ? { satisfaction_dimension_list: DIMENSIONS } : body),
  );
  vi.stubGlobal("fetch", fetch);
  return () => fetch.mock.calls.filter(([, init]) => init?.method === "POST");
}

async function show(element: React.ReactElement) {
  await renderIn(
    "en-US",
    <QueryClientProvider client={createQueryClient()}>
      <ToastRegion>{element}</ToastRegion>
    </QueryClientProvider>,
  );
}

async function openDialog(action: ActionName, over: Partial<TicketDetail> = {}) {
  const onClose = vi.fn();
  await show(<ActionDialogs action={action} ticket={aDetail(over)} onClose={onClose} />);
  return onClose;
}

vi.setConfig({ testTimeout: 30_000 });

beforeAll(offerOverlays);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test.each<[TicketStatus, string[]]>([
  [0, ["Urge", "Cancel ticket"]],
  [1, ["Solved", "Urge"]],
  [17, ["Answer", "Solved"]],
  [2, ["Confirm solved", "Not solved"]],
  [5, ["Solved"]],
  [3, ["Score"]],
  [12, []],
])("in state %i the head offers %j", async (status, names) => {
  await show(<TicketHead ticket={aDetail({ status })} log={[]} onAction={vi.fn()} onAnswer={vi.fn()} />);
  const buttons = within(screen.getByRole("group", { name: "Actions" })).getAllByRole("button");
  expect(buttons.map((button) => button.textContent).filter((text) => text !== "")).toEqual(names);
});

test("the head says whose turn it is and what is expected", async () => {
  await show(<TicketHead ticket={aDetail({ status: 17 })} log={[]} onAction={vi.fn()} onAnswer={vi.fn()} />);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Cannot log in");
  expect(screen.getByText(": your turn")).toBeDefined();
  expect(screen.getByText("The engineer asked you something. Work goes on when you answer.")).toBeDefined();
});

test("confirming sends scores, ticks and comment as one judgement", async () => {
  const posted = answering({});
  const onClose = await openDialog("confirm");
  const timeliness = within(await screen.findByRole("radiogroup", { name: "Timeliness" }));
  await userEvent.click(timeliness.getByRole("radio", { name: "2 stars" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "It took too long" }));
  await userEvent.type(screen.getByRole("textbox", { name: "Comment" }), "Works now.");
  await userEvent.click(screen.getByRole("button", { name: "Confirm solved" }));
  await screen.findByText("TS-1 is completed. Thank you for telling us.");
  expect(JSON.parse(String(posted()[0]?.[1]?.body))).toEqual({
    judgement: "It took too long\nWorks now.",
    incident_satisfaction_list: [{ satisfaction_id: 1, satisfaction_value: 2 }],
  });
  expect(onClose).toHaveBeenCalledOnce();
});

test("reasons are asked for only when a score is low", async () => {
  answering({});
  await openDialog("score", { status: 3 });
  const result = within(await screen.findByRole("radiogroup", { name: "Handling result" }));
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Send scores" }).disabled).toBe(true);
  await userEvent.click(result.getByRole("radio", { name: "4 stars" }));
  expect(screen.queryByText("What was not good?")).toBeNull();
  await userEvent.click(result.getByRole("radio", { name: "1 star" }));
  expect(screen.getByText("What was not good?")).toBeDefined();
});

test("a refused confirmation is not shown as done", async () => {
  answering({ error_code: "OSM.01010001", error_msg: "no" });
  const onClose = await openDialog("confirm");
  await userEvent.click(screen.getByRole("button", { name: "Confirm solved" }));
  expect((await screen.findByRole("alert")).textContent).toContain("The ticket has changed meanwhile");
  expect(screen.queryByText(/Thank you for telling us/)).toBeNull();
  expect(onClose).not.toHaveBeenCalled();
});

test("not solved needs a reason, which goes to the engineer as a message", async () => {
  const posted = answering({ message_id: "9" });
  const onClose = await openDialog("reject");
  await userEvent.click(screen.getByRole("button", { name: "Send it back" }));
  expect(screen.getByText("Say what does not work yet.")).toBeDefined();
  expect(posted()).toEqual([]);
  await userEvent.type(screen.getByRole("textbox"), "It still times out.");
  await userEvent.click(screen.getByRole("button", { name: "Send it back" }));
  await screen.findByText("TS-1 is with the engineer again.");
  expect(JSON.parse(String(posted()[0]?.[1]?.body))).toEqual({
    message: { content: "It still times out." },
    reject_result: true,
  });
  expect(new Headers(posted()[0]?.[1]?.headers).get("idempotency-key")).toMatch(/^[0-9a-f]{32}$/);
  expect(onClose).toHaveBeenCalledOnce();
});

test("protected answers are never shown, only that they were given", async () => {
  const extends_list = [
    { param_key: "symptom", param_name: "Symptom", value: "Timeout", is_sensitive: 0 },
    { param_key: "user_name", param_name: "User", is_sensitive: 1 },
    { param_key: "confidential_info", param_name: "Confidential", is_sensitive: 1 },
  ];
  await show(<AnswersPanel ticket={aDetail({ extends_list, has_confidential: true })} />);
  expect(screen.getByText("Timeout")).toBeDefined();
  expect(screen.getByText("•••• erased when the ticket ends")).toBeDefined();
  expect(screen.getByText(/Present, stored encrypted/)).toBeDefined();
});

test("the contact can be changed while the ticket is open, and is gone afterwards", async () => {
  const onChange = vi.fn();
  await show(<ContactPanel ticket={aDetail({ ext_info: { remind_mail: "b***@acme.example" } })} onChange={onChange} />);
  await userEvent.click(screen.getByRole("button", { name: "Change" }));
  expect(onChange).toHaveBeenCalledOnce();
  cleanup();
  await show(<ContactPanel ticket={aDetail({ status: 3 })} onChange={onChange} />);
  expect(screen.queryByRole("button", { name: "Change" })).toBeNull();
  expect(screen.getByText("Deleted when the ticket ended.")).toBeDefined();
});
