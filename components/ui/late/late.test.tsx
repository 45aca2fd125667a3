// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { renderIn } from "@/lib/testing/in-language";
import { offerOverlays } from "@/lib/testing/overlays";
import { ToastRegion } from "../feedback/toast-region";
import { Dialog } from "../overlays/dialog";
import { lateDialog, type Closable } from "./late-dialog";
import { latePart } from "./late-part";

beforeAll(offerOverlays);
afterEach(cleanup);

const Asking = ({ onClose }: Closable) => (
  <Dialog isOpen title="Sure?" onClose={onClose}>
    <p>Really.</p>
  </Dialog>
);

async function open(fetchDialog: () => Promise<typeof Asking>) {
  const Late = lateDialog(fetchDialog);
  const onClose = vi.fn();
  await renderIn(
    "en-US",
    <ToastRegion>
      <Late onClose={onClose} />
    </ToastRegion>,
  );
  return onClose;
}

test("a dialog appears when its code has come", async () => {
  const onClose = await open(async () => Asking);
  expect(await screen.findByRole("dialog", { name: "Sure?" })).toBeDefined();
  expect(onClose).not.toHaveBeenCalled();
});

test("a dialog whose code does not come says so and is closed", async () => {
  const onClose = await open(async () => Promise.reject(new TypeError("no answer")));
  expect((await screen.findByRole("alert")).textContent).toContain("could not be opened");
  expect(onClose).toHaveBeenCalledOnce();
});

test("code that did not come is asked for again the next time, and kept once it is there", async () => {
  const fetchDialog = vi.fn(async () => Asking);
  fetchDialog.mockRejectedValueOnce(new TypeError("no answer"));
  const Late = lateDialog(fetchDialog);
  await expect(Late.ahead()).rejects.toThrow();
  await Late.ahead();
  await Late.ahead();
  expect(fetchDialog).toHaveBeenCalledTimes(2);
});

test("a part that does not come says so and comes with another try", async () => {
  const fetchPart = vi.fn(async () => () => <p>Here it is.</p>);
  fetchPart.mockRejectedValueOnce(new TypeError("no answer"));
  const Late = latePart(fetchPart);
  await renderIn("en-US", <Late />);
  await userEvent.click(await screen.findByRole("button", { name: "Retry" }));
  expect(await screen.findByText("Here it is.")).toBeDefined();
});
