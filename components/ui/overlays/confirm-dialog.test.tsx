// @vitest-environment jsdom
/** A dialog that asks. */
import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { renderIn } from "@/lib/testing/in-language";
import { offerOverlays } from "@/lib/testing/overlays";
import { ConfirmDialog } from "./confirm-dialog";

beforeAll(offerOverlays);
afterEach(cleanup);

test("why it failed is said at once", async () => {
  const given = { isOpen: true, onClose: vi.fn(), onConfirm: vi.fn(), title: "Delete?", confirmLabel: "Delete" };
  await renderIn(
    "en-US",
    <ConfirmDialog {...given} error="It was deleted meanwhile.">
      It is gone then.
    </ConfirmDialog>,
  );
  expect(screen.getByRole("alert").textContent).toContain("It was deleted meanwhile.");
});
