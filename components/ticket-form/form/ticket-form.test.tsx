// @vitest-environment jsdom
/** The guided form as people use it: by role and label. */
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Language } from "@/lib/i18n/languages";
import { renderIn } from "@/lib/testing/in-language";
import { offerOverlays } from "@/lib/testing/overlays";
import { osmKey } from "@/lib/queries/osm-query";
import { createQueryClient } from "@/lib/queries/query-client";
import { aConsole, Signed } from "../testing/a-console";
import { TicketForm } from "./ticket-form";

const router = vi.hoisted(() => ({ replace: vi.fn(), push: vi.fn() }));
vi.mock("next/navigation", () => ({ useRouter: () => router }));

const chosen = {
  product: { id: "ecs", name: "Elastic Cloud Server" },
  problem: { id: "ecs-login", name: "Cannot log in", isRegionRequired: true },
};

vi.setConfig({ testTimeout: 30_000 });

beforeAll(offerOverlays);
beforeEach(() => void vi.stubGlobal("CSS", { escape: (text: string) => text }));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

async function draw(language: Language = "en-US", client = createQueryClient()) {
  await renderIn(
    language,
    <Signed client={client}>
      <TicketForm chosen={chosen} />
    </Signed>,
  );
}

async function open(answers: Record<string, unknown> = {}, language: Language = "en-US") {
  const console = aConsole(answers);
  await draw(language);
  await screen.findByRole("textbox", { name: /^Symptom/ });
  return console;
}

const field = (name: RegExp | string) => screen.getByLabelText<HTMLInputElement>(name);
const submit = () => userEvent.click(screen.getByRole("button", { name: /^(Submit|提交)$/ }));
const setTime = (value: string) => fireEvent.change(field(/^Start time/), { target: { value } });

async function chooseRegion() {
  await userEvent.type(screen.getByRole("combobox", { name: /^Region/ }), "hong{Enter}");
}

async function fillIn() {
  await userEvent.type(field(/^Symptom/), "Connection refused");
  await userEvent.selectOptions(field(/^Login method/), "RDP");
  setTime("2026-01-31T09:30");
  await chooseRegion();
  await userEvent.click(screen.getByRole("checkbox", { name: /I have read and accept/ }));
}

test("every required field says that it is empty, and the first one gets the focus", async () => {
  await open();
  await submit();
  expect(await screen.findAllByText("Enter Symptom.")).toHaveLength(2);
  for (const sentence of ["Choose Login method.", "Choose Start time.", "Choose the region where the fault occurs."])
    expect(screen.getAllByText(sentence)).toHaveLength(2);
  expect(screen.getAllByText("Read and accept the Ticket Service Protocol.")).toHaveLength(2);
  await waitFor(() => expect(document.activeElement).toBe(field(/^Symptom/)));
  expect(screen.getByText("5 entries need another look.")).toBeDefined();
});

test("a fault in the summary leads to its field", async () => {
  await open();
  await submit();
  await userEvent.click(await screen.findByRole("button", { name: "Choose the region where the fault occurs." }));
  expect(document.activeElement).toBe(screen.getByRole("combobox", { name: /^Region/ }));
});

test("the summary leads to the description, whatever else on the page has that name", async () => {
  const meta = Object.assign(document.createElement("meta"), { name: "description" });
  document.head.append(meta);
  await open();
  await userEvent.click(screen.getByRole("button", { name: "Write freely instead" }));
  await submit();
  await userEvent.click(await screen.findByRole("button", { name: "Describe the problem." }));
  expect(document.activeElement).toBe(field(/^Problem description/));
  meta.remove();
});

test.each([
  ["Client public IP", "300.1.1.1", "Enter an IPv4 or IPv6 address."],
  ["ECS ID", "my server", "Letters, digits and hyphens only."],
  ["Remote login port", "70000", "Enter a port from 1 to 65535."],
  ["Flavor", "123456789", "Flavor takes 8 characters at most."],
])("%s of %s is refused next to the field", async (label, text, sentence) => {
  await open();
  await userEvent.type(field(label), text);
  await userEvent.tab();
  expect(await screen.findByText(sentence)).toBeDefined();
  expect(field(label).getAttribute("aria-invalid")).toBe("true");
});

test("a time in the future is refused", async () => {
  await open();
  setTime("2999-01-01T00:00");
  fireEvent.blur(field(/^Start time/));
  expect(await screen.findByText("The time cannot be in the future.")).toBeDefined();
});

test("a complete ticket is sent once, and its number is shown next", async () => {
  const console = await open();
  await fillIn();
  await userEvent.dblClick(screen.getByRole("button", { name: "Submit" }));
  await waitFor(() => expect(router.replace).toHaveBeenCalledWith("/tickets/new/done/TS-104233"));
  expect(console.created()).toHaveLength(1);
  expect(console.created()[0]?.body).toMatchObject({
    product_category_id: "ecs",
    business_type_id: "ecs-login",
    region_id: "ap-southeast-1",
    severity_id: "guidance",
    simple_description: "Symptom: Connection refused\nLogin method: RDP\nStart time: 2026-01-31 09:30 (Asia/Shanghai)",
    extends_map: { symptom: "Connection refused", login_method: "RDP", occurred_at: "2026-01-31T01:30:00.000Z" },
  });
  expect(console.sent.map(({ path }) => path)).toContain("/api/osm/v2/servicerequest/agreements/1/signed");
  expect(console.drafts.has("/api/drafts/ticket:ecs-login")).toBe(false);
});

test("what the service refuses stands next to its field, and everything typed stays", async () => {
  const refusal = { error_code: "OSM.01010001", error_msg: "Param validation failed.", field: "extends_map.flavor" };
  const console = await open({ cases: refusal });
  await fillIn();
  await submit();
  await waitFor(() => expect(field("Flavor").getAttribute("aria-invalid")).toBe("true"));
  expect(field(/^Symptom/).value).toBe("Connection refused");
  expect(console.drafts.get("/api/drafts/ticket:ecs-login")).toBeDefined();
});

test("a ticket whose answer was lost is sent again under the same key", async () => {
  const answers = { cases: () => Promise.reject(new TypeError("no answer")) };
  const console = await open(answers);
  await fillIn();
  await submit();
  expect(await screen.findByText(/^Nothing answered/)).toBeDefined();
  await submit();
  await waitFor(() => expect(console.created()).toHaveLength(2));
  const [first, second] = console.created();
  expect(first?.key).toMatch(/^[0-9a-f]{32}$/);
  expect(second?.key).toBe(first?.key);
});

test("who may not submit reads which role to ask for", async () => {
  await open({ cases: { error_code: "OSM.01010007", error_msg: "This tenant has no role to create a case." } });
  await fillIn();
  await submit();
  expect(await screen.findByText("Ticket Administrator")).toBeDefined();
  expect(screen.queryByRole("button", { name: "Submit" })).toBeNull();
});

test("a severity above the plan can be read but not chosen", async () => {
  await open();
  const core = screen.getByRole<HTMLInputElement>("radio", { name: /Core system unavailable/ });
  expect(core.disabled).toBe(true);
  expect(screen.getByText("Needs the Enterprise plan")).toBeDefined();
  expect(screen.getByText("First answer within 24 hours")).toBeDefined();
});

test("the engineer's view shows what is typed, protected answers masked", async () => {
  await open();
  await userEvent.type(field(/^Symptom/), "Refused");
  await userEvent.type(field("Client public IP"), "198.51.100.20");
  const view = screen.getByRole("region", { name: "What the engineer will read" });
  expect(await within(view).findByText("Symptom: Refused")).toBeDefined();
  expect(view.textContent).not.toContain("198.51.100.20");
});

test("a ticked way of contact needs its value", async () => {
  await open();
  await userEvent.click(screen.getByRole("checkbox", { name: "E-mail" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Text message" }));
  await screen.findByLabelText(/^Mobile number/);
  await submit();
  expect(await screen.findAllByText("Enter the email address.")).toHaveLength(2);
  expect(screen.getAllByText("Enter the mobile number.")).toHaveLength(2);
});

test("a wrong copy address is named and marked", async () => {
  await open();
  await userEvent.type(field("Copies to (CC)"), "a@acme.example, nonsense ");
  await userEvent.tab();
  expect(await screen.findByText("nonsense is not a valid e-mail address.")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Remove nonsense" }));
  expect(screen.queryByText("nonsense is not a valid e-mail address.")).toBeNull();
});

test("written freely, the ticket begins with what was answered", async () => {
  await open();
  await userEvent.type(field(/^Symptom/), "Refused");
  await userEvent.click(screen.getByRole("button", { name: "Write freely instead" }));
  expect(field(/^Problem description/).value).toBe("Symptom: Refused");
});

test("what was typed is there again when the form is opened anew", async () => {
  const console = await open();
  await userEvent.type(field(/^Symptom/), "Refused");
  await userEvent.tab();
  await waitFor(() => expect(console.drafts.size).toBe(1));
  expect(await screen.findByText(/Draft saved/)).toBeDefined();
  cleanup();
  await draw();
  expect((await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /^Symptom/ })).value).toBe("Refused");
});

test("a draft is thrown away only after asking", async () => {
  const console = await open();
  await userEvent.type(field(/^Symptom/), "Refused");
  await userEvent.tab();
  await userEvent.click(await screen.findByRole("button", { name: "Throw away draft" }));
  const dialog = screen.getByRole("dialog");
  await userEvent.click(within(dialog).getByRole("button", { name: "Throw away draft" }));
  await waitFor(() => expect(console.drafts.size).toBe(0));
  expect(field(/^Symptom/).value).toBe("");
});

test("a secret in the text is asked about before anything is sent", async () => {
  const console = await open();
  await fillIn();
  await userEvent.type(field(/^Symptom/), " password: Summer!2026x");
  await submit();
  const dialog = await screen.findByRole("dialog", { name: "This looks like sensitive data" });
  expect(console.created()).toHaveLength(0);
  await userEvent.click(within(dialog).getByRole("button", { name: "Continue" }));
  await waitFor(() => expect(console.created()).toHaveLength(1));
  const { simple_description, extends_map } = console.created()[0]?.body as {
    simple_description: string;
    extends_map: Record<string, string>;
  };
  expect(simple_description).not.toContain("Summer!2026x");
  expect(extends_map["confidential_info"]).toContain("Summer!2026x");
});

test("a draft that cannot be thrown away takes nothing typed with it", async () => {
  await open();
  const answer = fetch;
  vi.stubGlobal("fetch", (address: string, init: RequestInit = {}) =>
    init.method === "DELETE" ? Promise.reject(new TypeError("no answer")) : answer(address, init),
  );
  await userEvent.type(field(/^Symptom/), "Refused");
  await userEvent.tab();
  await userEvent.click(await screen.findByRole("button", { name: "Throw away draft" }));
  const dialog = screen.getByRole("dialog");
  await userEvent.click(within(dialog).getByRole("button", { name: "Throw away draft" }));
  expect(await screen.findByText("The draft could not be deleted. Try again.")).toBeDefined();
  expect(field(/^Symptom/).value).toBe("Refused");
});

test("protected answers are in no draft, and their fields say so", async () => {
  const console = await open();
  await userEvent.type(field("Client public IP"), "198.51.100.20");
  await userEvent.type(field("Confidential information"), "card 4242");
  await userEvent.type(field(/^Symptom/), "Refused");
  await userEvent.tab();
  await waitFor(() => expect(JSON.stringify([...console.drafts.values()])).toContain("Refused"));
  expect(JSON.stringify([...console.drafts.values()])).not.toMatch(/198\.51|4242/);
  expect(screen.getAllByText(/Not kept in the draft\.$/)).toHaveLength(2);
});

test("what is being written stays when asking again fails", async () => {
  const refusal = { error_code: "OSM.01010001", error_msg: "Param validation failed." };
  const answers: Record<string, unknown> = {};
  aConsole(answers);
  const client = createQueryClient();
  await draw("en-US", client);
  await userEvent.type(await screen.findByRole("textbox", { name: /^Symptom/ }), "Refused");
  answers["config/extends-map"] = refusal;
  await act(async () => {
    await client.refetchQueries({ queryKey: osmKey("listExtendsParams") });
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(client.getQueryCache().findAll({ predicate: ({ state }) => state.status === "error" })).toHaveLength(1);
  expect(field(/^Symptom/).value).toBe("Refused");
});
