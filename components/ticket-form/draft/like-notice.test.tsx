// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { renderIn } from "@/lib/testing/in-language";
import { offerOverlays } from "@/lib/testing/overlays";
import { createQueryClient } from "@/lib/queries/query-client";
import { TicketForm } from "../form/ticket-form";
import { aConsole, Signed } from "../testing/a-console";

vi.mock("next/navigation", () => ({ useRouter: () => ({ replace: vi.fn(), push: vi.fn() }) }));

const chosen = {
  product: { id: "ecs", name: "Elastic Cloud Server" },
  problem: { id: "ecs-login", name: "Cannot log in", isRegionRequired: true },
};

vi.setConfig({ testTimeout: 30_000 });

beforeAll(offerOverlays);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function draw() {
  return renderIn(
    "en-US",
    <Signed client={createQueryClient()}>
      <TicketForm chosen={chosen} like="TS-1" />
    </Signed>,
  );
}

const ORIGINAL = { incident_detail_info: { simple_description: "As last week" } };
const description = () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: /^Problem description/ });

test("a similar ticket that cannot be read is said, and its words come with another try", async () => {
  const answers: Record<string, unknown> = { "cases/TS-1": { error_code: "OSM.01010002", error_msg: "Not found." } };
  aConsole(answers);
  await draw();
  await screen.findByText("The words of ticket TS-1 could not be loaded.");
  answers["cases/TS-1"] = ORIGINAL;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect((await description()).value).toBe("As last week");
  expect(screen.queryByText(/words of ticket TS-1/)).toBeNull();
});

test("where a draft stands it is shown instead of the similar ticket, and that is said", async () => {
  const console = aConsole({ "cases/TS-1": ORIGINAL });
  console.drafts.set("/api/drafts/ticket:ecs-login", {
    content: { values: { mode: "free", description: "Mine" }, files: [] },
    revision: 1,
  });
  await draw();
  expect((await description()).value).toBe("Mine");
  expect(screen.getByText(/^Your draft is shown as you left it/)).toBeDefined();
});
