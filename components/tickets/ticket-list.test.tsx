// @vitest-environment jsdom
/** The list of tickets in all of its states. */
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { ToastRegion } from "@/components/ui/feedback/toast-region";
import type { Language } from "@/lib/i18n/languages";
import { OwnServiceProvider } from "@/lib/queries/own-service";
import { createQueryClient } from "@/lib/queries/query-client";
import { renderIn } from "@/lib/testing/in-language";
import { offerOverlays } from "@/lib/testing/overlays";
import { USUAL_COLUMNS } from "./columns/column-choice";
import { OWN_TICKETS } from "./scope/list-scope";
import { TicketList } from "./ticket-list";

vi.mock("next/navigation", () => ({
  useSearchParams: () => new URLSearchParams(window.location.search),
  useRouter: () => ({ push: vi.fn() }),
}));

const TICKET = {
  incident_id: "TS-104233",
  status: 17,
  business_type_name: "Remote login",
  product_category_name: "Elastic Cloud Server",
  incident_type_name: "Fault",
  customer_id: "acme",
  xcustomer_name: "bob",
  dc_name: "CN North-Beijing4",
  simple_description: "Cannot log in to web-1 after a reboot\nsince noon",
  create_time: "2026-11-21T10:00:00Z",
  last_reply_time: "2026-11-21T11:48:00Z",
  last_reply_type: 1,
  unread_num: 2,
  label_list: ["prod", "urgent", "network"].map((name, label_id) => ({ label_id, name, color: "#ff0000" })),
};

let cases: () => Response;
const asked: URL[] = [];

vi.setConfig({ testTimeout: 30_000 });

beforeAll(offerOverlays);
beforeEach(() => {
  window.history.replaceState(null, "", "/tickets");
  asked.length = 0;
  cases = () => Response.json({ total_count: 1, incident_info_list: [TICKET] });
  vi.stubGlobal("fetch", async (address: string) => {
    const url = new URL(address, "http://console.invalid");
    asked.push(url);
    if (url.pathname.endsWith("/cases")) return cases();
    if (url.pathname.endsWith("/count"))
      return Response.json({
        incident_status_counts: [
          { status: 17, count: 3 },
          { status: 3, count: 45 },
        ],
      });
    return Response.json({});
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(language: Language = "en-US", isAccount = false, { isOwn = true, scope = OWN_TICKETS } = {}) {
  const client = createQueryClient();
  await renderIn(
    language,
    <QueryClientProvider client={client}>
      <ToastRegion>
        <OwnServiceProvider isOwn={isOwn}>
          <TicketList scope={{ ...scope, isAccount }} columns={USUAL_COLUMNS} />
        </OwnServiceProvider>
      </ToastRegion>
    </QueryClientProvider>,
  );
  return client;
}

test("a row answers what, in what state, whose turn, and who spoke last", async () => {
  await show();
  const row = within(await screen.findByRole("row", { name: /TS-104233/ }));
  expect(row.getByRole("link", { name: "Cannot log in to web-1 after a reboot" }).getAttribute("href")).toBe(
    "/tickets/TS-104233",
  );
  for (const text of ["Pending feedback", "your turn", "by the engineer", "by bob", "prod", "+1"])
    expect(row.getByText(text)).toBeDefined();
  expect(row.getByText("2 unread replies")).toBeDefined();
});

test("the tabs show the counts, what waits for the reader first", async () => {
  await show("zh-CN");
  const tabs = within(screen.getByRole("navigation", { name: "工单状态" }));
  await tabs.findByText("48");
  expect(tabs.getAllByRole("link").map((link) => link.textContent)).toEqual([
    "待您处理3",
    "全部48",
    "待反馈3",
    "已完成45",
  ]);
  expect(tabs.getByRole("link", { name: /全部/ }).getAttribute("aria-current")).toBe("page");
});

test("only actions that are legal in the state are in a row's menu", async () => {
  await show();
  await userEvent.click(await screen.findByRole("button", { name: "Actions for TS-104233" }));
  const items = screen.getAllByRole("menuitem").map((item) => item.textContent);
  expect(items).toEqual(["Open", "Close: solved", "Set labels", "Copy number"]);
});

test.each([
  [true, "scored", false],
  [false, "not scored yet", true],
])(
  "a completed ticket whose scores are there (%s) is marked %j and can be scored: %s",
  async (is_scored, mark, isOffered) => {
    cases = () => Response.json({ total_count: 1, incident_info_list: [{ ...TICKET, status: 3, is_scored }] });
    await show();
    expect(within(await screen.findByRole("row", { name: /TS-104233/ })).getByText(mark)).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Actions for TS-104233" }));
    expect(screen.queryByRole("menuitem", { name: "Score" }) !== null).toBe(isOffered);
  },
);

test("somebody who never had a ticket is shown the way to the first", async () => {
  cases = () => Response.json({ total_count: 0, incident_info_list: [] });
  await show();
  expect((await screen.findByRole("link", { name: "Submit a ticket" })).getAttribute("href")).toBe("/tickets/new");
});

test("filters that match nothing can be reset", async () => {
  window.history.replaceState(null, "", "/tickets?app_key=nothing&status=3");
  cases = () => Response.json({ total_count: 0, incident_info_list: [] });
  await show();
  expect(await screen.findByText("No tickets match.")).toBeDefined();
  expect(screen.getByText("1 filter")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Reset filters" }));
  expect(window.location.search).toBe("");
});

test("a failed load says why in place of the rows, and can be tried again", async () => {
  cases = () => Response.json({ error_code: "OSM.0003", error_msg: "Forbidden" }, { status: 403 });
  await show();
  expect(await screen.findByText(/OSM\.0003/)).toBeDefined();
  cases = () => Response.json({ total_count: 1, incident_info_list: [TICKET] });
  await userEvent.click(screen.getByRole("button", { name: "Retry" }));
  expect(await screen.findByRole("row", { name: /TS-104233/ })).toBeDefined();
});

test("a column's head asks for its order and puts it into the address", async () => {
  await show();
  await screen.findByRole("row", { name: /TS-104233/ });
  await userEvent.click(within(screen.getByRole("columnheader", { name: "Severity" })).getByRole("button"));
  expect(window.location.search).toBe("?sort_key=severity");
});

test("what a service that is not ours cannot tell of a group is neither asked nor drawn", async () => {
  window.history.replaceState(null, "", "/group-tickets?has_unread=true&sort_key=severity");
  const scope = { list: "/group-tickets", isAccount: false, groups: [{ group_id: "g1", name: "ops" }] } as const;
  await show("en-US", false, { isOwn: false, scope });
  await screen.findByRole("row", { name: /TS-104233/ });
  expect(asked.map(({ pathname }) => pathname).filter((path) => path.endsWith("/count"))).toEqual([]);
  expect(asked.find(({ pathname }) => pathname.endsWith("/cases"))?.searchParams.get("has_unread")).toBeNull();
  expect(screen.queryByText("1 filter")).toBeNull();
  expect(screen.queryByRole("button", { name: "Export" })).toBeNull();
  expect(within(screen.getByRole("columnheader", { name: "Severity" })).queryByRole("button")).toBeNull();
});

test("the search is asked for on Enter, spaces around it aside", async () => {
  await show();
  await userEvent.type(screen.getByRole("searchbox"), " web-1 {Enter}");
  expect(window.location.search).toBe("?app_key=web-1");
});

test("the submitter is a filter for the account itself alone", async () => {
  await show("en-US", true);
  expect(screen.getByRole("button", { name: "Submitter" })).toBeDefined();
  cleanup();
  await show("en-US", false);
  expect(screen.queryByRole("button", { name: "Submitter" })).toBeNull();
});

test("an open dialog follows what its row has become", async () => {
  cases = () => Response.json({ total_count: 1, incident_info_list: [{ ...TICKET, status: 1 }] });
  const client = await show();
  await userEvent.click(await screen.findByRole("button", { name: "Actions for TS-104233" }));
  await userEvent.click(screen.getByRole("menuitem", { name: "Urge" }));
  const dialog = within(await screen.findByRole("dialog", { name: /TS-104233/ }));
  expect(dialog.getByRole("textbox")).toBeDefined();
  const urged = { ...TICKET, status: 1, urge_time: new Date().toISOString() };
  cases = () => Response.json({ total_count: 1, incident_info_list: [urged] });
  await client.invalidateQueries();
  await waitFor(() => expect(dialog.queryByRole("textbox")).toBeNull());
  cases = () => Response.json({ total_count: 0, incident_info_list: [] });
  await client.invalidateQueries();
  expect(await screen.findByRole("dialog", { name: /TS-104233/ })).toBeDefined();
});

test("x chooses the row that has the focus, and what is chosen can be handled together", async () => {
  await show();
  await screen.findByRole("row", { name: /TS-104233/ });
  await userEvent.keyboard("jx");
  expect(screen.getByText("1 ticket chosen")).toBeDefined();
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Choose TS-104233" }).checked).toBe(true);
  await userEvent.keyboard("x");
  expect(screen.queryByText("1 ticket chosen")).toBeNull();
});

test("keys typed into a field write, and ? elsewhere tells them all", async () => {
  await show();
  await screen.findByRole("row", { name: /TS-104233/ });
  await userEvent.type(screen.getByRole("searchbox"), "x?");
  expect(screen.queryByText("1 ticket chosen")).toBeNull();
  screen.getByRole("searchbox").blur();
  await userEvent.keyboard("?");
  expect(await screen.findByRole("dialog", { name: "Keys of the list" })).toBeDefined();
});
