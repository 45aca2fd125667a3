// @vitest-environment jsdom
/** Dialogs: opening, closing, and where the focus goes. */
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { renderIn } from "@/lib/testing/in-language";
import { offerOverlays } from "@/lib/testing/overlays";
import { Button } from "../actions/button";
import { ConfirmDialog } from "./confirm-dialog";
import { Dialog } from "./dialog";
import { Drawer } from "./drawer";

beforeAll(offerOverlays);
afterEach(cleanup);

function Example({ isBusy = false }: { isBusy?: boolean }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open it</Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title="Give access" isBusy={isBusy}>
        Two hours
      </Dialog>
    </>
  );
}

async function openExample(isBusy = false) {
  await renderIn("en-US", <Example isBusy={isBusy} />);
  await userEvent.click(screen.getByRole("button", { name: "Open it" }));
}

test("a dialog is named by its title", async () => {
  await openExample();
  expect(screen.getByRole("dialog", { name: "Give access" }).textContent).toContain("Two hours");
});

test("the cross closes a dialog and the focus returns to where it was", async () => {
  await openExample();
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Open it" }));
});

test("Esc closes a dialog and the focus returns to where it was", async () => {
  await openExample();
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Open it" }));
});

test("a busy dialog stays", async () => {
  await openExample(true);
  await userEvent.keyboard("{Escape}");
  expect(screen.getByRole("dialog")).toBeDefined();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Close" }).disabled).toBe(true);
});

test("a confirmation begins on its safe button and says what it will do", async () => {
  const onConfirm = vi.fn();
  await renderIn(
    "zh-CN",
    <ConfirmDialog isOpen onClose={vi.fn()} onConfirm={onConfirm} title="删除工单？" confirmLabel="删除" tone="danger">
      删除后无法恢复。
    </ConfirmDialog>,
  );
  expect(document.activeElement?.textContent).toBe("取消");
  await userEvent.click(screen.getByRole("button", { name: "删除" }));
  expect(onConfirm).toHaveBeenCalledOnce();
});

test("a confirmation under way cannot be confirmed twice", async () => {
  const onConfirm = vi.fn();
  await renderIn(
    "en-US",
    <ConfirmDialog isOpen isBusy onClose={vi.fn()} onConfirm={onConfirm} title="Delete?" confirmLabel="Delete">
      It will be gone.
    </ConfirmDialog>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Delete" }));
  expect(onConfirm).not.toHaveBeenCalled();
});

test("a drawer closes by a press outside of it", async () => {
  const onClose = vi.fn();
  await renderIn(
    "en-US",
    <Drawer isOpen onClose={onClose} title="Navigation">
      <a href="/tickets">Tickets</a>
    </Drawer>,
  );
  await userEvent.click(screen.getByRole("dialog", { name: "Navigation" }));
  expect(onClose).toHaveBeenCalledOnce();
});
