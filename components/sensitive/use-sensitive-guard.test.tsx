// @vitest-environment jsdom
/** The guard between a text and its sending. */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import type { Language } from "@/lib/i18n/languages";
import { renderIn } from "@/lib/testing/in-language";
import { offerOverlays } from "@/lib/testing/overlays";
import { loadFinder } from "./late-finder";
import { SensitiveHint } from "./sensitive-hint";
import { useSensitiveGuard, type GuardedText } from "./use-sensitive-guard";

vi.mock("./late-finder", { spy: true });

beforeAll(offerOverlays);
afterEach(() => {
  cleanup();
  vi.mocked(loadFinder).mockReset();
});

const SECRET = "Tr0ub4dor&3-zebra";
const TEXT = `password: ${SECRET} and call 13800138000`;

function Example({ guarded, onDone }: { guarded: GuardedText; onDone: (cleared: unknown) => void }) {
  const guard = useSensitiveGuard();
  return (
    <>
      <button onClick={() => void guard.check(guarded).then(onDone)}>Send it</button>
      {guard.dialog}
    </>
  );
}

async function sendIt(guarded: GuardedText, language: Language = "en-US") {
  const onDone = vi.fn();
  await renderIn(language, <Example guarded={guarded} onDone={onDone} />);
  await userEvent.click(screen.getByRole("button", { name: "Send it" }));
  await waitFor(() => expect(onDone.mock.calls.length > 0 || screen.queryByRole("dialog") !== null).toBe(true));
  return onDone;
}

const dialog = () => screen.getByRole("dialog", { name: "This looks like sensitive data" });
const choose = (kind: string, action: string) =>
  userEvent.click(
    within(screen.getByRole("radiogroup", { name: `What to do with: ${kind}` })).getByRole("radio", { name: action }),
  );
const goOn = () => userEvent.click(screen.getByRole("button", { name: "Continue" }));

test("a text without secrets passes without a question", async () => {
  const onDone = await sendIt({ text: "The disk is full." });
  expect(onDone).toHaveBeenCalledWith({ text: "The disk is full.", moved: "" });
});

test("every finding is listed by its kind and the dialog never shows a secret", async () => {
  await sendIt({ text: TEXT, canMove: true });
  expect(screen.getAllByRole("radiogroup")).toHaveLength(2);
  expect(dialog().textContent).toContain("Password");
  expect(dialog().textContent).toContain("Phone number");
  expect(dialog().textContent).not.toMatch(/Tr0ub4dor|13800138000/);
});

test("where there is a confidential box, moving is the default", async () => {
  const onDone = await sendIt({ text: TEXT, canMove: true });
  await goOn();
  expect(onDone).toHaveBeenCalledWith({
    text: "password: (moved to confidential information) and call (moved to confidential information)",
    moved: `Password: ${SECRET}\nPhone number: 13800138000`,
  });
});

test("where there is none, masking is the default and moving is not offered", async () => {
  const onDone = await sendIt({ text: TEXT });
  expect(screen.queryByRole("radio", { name: "Move" })).toBeNull();
  await goOn();
  expect(onDone).toHaveBeenCalledWith({ text: "password: •••••• and call 138****8000", moved: "" });
});

test("each finding is decided apart", async () => {
  const onDone = await sendIt({ text: TEXT, canMove: true });
  await choose("Phone number", "Keep");
  await goOn();
  expect(onDone.mock.calls[0]?.[0]).toMatchObject({ moved: `Password: ${SECRET}` });
  expect(onDone.mock.calls[0]?.[0].text).toContain("call 13800138000");
});

test("one choice can be applied to all", async () => {
  const onDone = await sendIt({ text: TEXT, canMove: true });
  await userEvent.click(within(screen.getByRole("group", { name: "For all" })).getByRole("button", { name: "Keep" }));
  await goOn();
  expect(onDone).toHaveBeenCalledWith({ text: TEXT, moved: "" });
});

test("going back to the text sends nothing", async () => {
  const onDone = await sendIt({ text: TEXT });
  await userEvent.click(screen.getByRole("button", { name: "Back to the text" }));
  expect(onDone).toHaveBeenCalledWith(undefined);
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("what was kept is not asked about again", async () => {
  const onDone = await sendIt({ text: TEXT });
  await choose("Password", "Keep");
  await choose("Phone number", "Keep");
  await goOn();
  await userEvent.click(screen.getByRole("button", { name: "Send it" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(onDone).toHaveBeenLastCalledWith({ text: TEXT, moved: "" });
});

const lose = () => void vi.mocked(loadFinder).mockRejectedValue(new TypeError("no answer"));
const unchecked = () => screen.findByRole("dialog", { name: "Nothing was sent yet" });

test("a text that cannot be searched does not pass, and its author goes back to it", async () => {
  lose();
  const onDone = await sendIt({ text: TEXT });
  await unchecked();
  expect(onDone).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Back to the text" }));
  await waitFor(() => expect(onDone).toHaveBeenCalledExactlyOnceWith(undefined));
});

test("a text that cannot be searched is searched by another try", async () => {
  lose();
  const onDone = await sendIt({ text: TEXT });
  await unchecked();
  vi.mocked(loadFinder).mockReset();
  await userEvent.click(screen.getByRole("button", { name: "Retry" }));
  await screen.findByRole("dialog", { name: "This looks like sensitive data" });
  await goOn();
  expect(onDone).toHaveBeenCalledExactlyOnceWith({ text: "password: •••••• and call 138****8000", moved: "" });
});

test("a box without room says so and lets nothing pass until something else is chosen", async () => {
  await sendIt({ text: TEXT, canMove: true, movedLengthMax: 30 });
  expect(screen.getByText(/no room for this/)).toBeDefined();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Continue" }).disabled).toBe(true);
  await choose("Phone number", "Mask");
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Continue" }).disabled).toBe(false);
});

test("while typing, a hint names what was recognised, in the reader's language", async () => {
  await renderIn("zh-CN", <SensitiveHint text={TEXT} />);
  expect((await screen.findByText(/密码/)).closest("[role=status]")).not.toBeNull();
  expect(screen.getByRole("status").textContent).not.toContain(SECRET);
});
