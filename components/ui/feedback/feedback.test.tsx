// @vitest-environment jsdom
/** What people are told when something is wrong, under way or busy. */
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { renderIn } from "@/lib/testing/in-language";
import { Button } from "../actions/button";
import { CopyButton } from "../actions/copy-button";
import { FailedState } from "./failed-state";
import { Notice } from "./notice";
import { Progress } from "./progress";

afterEach(cleanup);

test("a failed load shows the sentence, the code, the request number and another try", async () => {
  const onRetry = vi.fn();
  await renderIn("en-US", <FailedState code="OSM.01010015" requestId="r-42" onRetry={onRetry} />);
  expect(screen.getByRole("alert").textContent).toContain("This ticket does not exist, or you may not see it.");
  expect(screen.getByText(/OSM\.01010015/)).toBeDefined();
  expect(screen.getByText(/r-42/)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Retry" }));
  expect(onRetry).toHaveBeenCalledOnce();
});

test("a code nobody named gets the general sentence", async () => {
  await renderIn("zh-CN", <FailedState code="XYZ.9" />);
  expect(screen.getByRole("alert").textContent).toContain("操作未成功");
});

test("a busy button keeps its name and does nothing", async () => {
  const onClick = vi.fn();
  await renderIn(
    "en-US",
    <Button isBusy onClick={onClick}>
      Send
    </Button>,
  );
  const button = screen.getByRole("button", { name: "Send" });
  await userEvent.click(button);
  expect(onClick).not.toHaveBeenCalled();
  expect(button.getAttribute("aria-busy")).toBe("true");
});

test("progress says how far it is and can be cancelled", async () => {
  const onCancel = vi.fn();
  await renderIn("en-US", <Progress name="screen.png" value={0.424} onCancel={onCancel} />);
  expect(screen.getByRole("progressbar", { name: "screen.png" }).getAttribute("aria-valuenow")).toBe("42");
  await userEvent.click(screen.getByRole("button", { name: "Cancel screen.png" }));
  expect(onCancel).toHaveBeenCalledOnce();
});

test("a late warning is spoken and its sign has a name", async () => {
  await renderIn(
    "en-US",
    <Notice tone="danger" isLive>
      Not sent.
    </Notice>,
  );
  expect(screen.getByRole("alert").textContent).toBe("Not sent.");
  expect(screen.getByRole("img", { name: "Problem" })).toBeDefined();
});

test("copying says that it copied", async () => {
  userEvent.setup();
  await renderIn("en-US", <CopyButton text="TS-104233" label="Copy number" />);
  await userEvent.click(screen.getByRole("button", { name: "Copy number" }));
  expect(screen.getByRole("status").textContent).toBe("Copied");
  expect(await navigator.clipboard.readText()).toBe("TS-104233");
});
