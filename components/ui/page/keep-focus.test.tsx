// @vitest-environment jsdom
/** Where the focus goes when what had it leaves. */
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { offerOverlays } from "@/lib/testing/overlays";
import { useModal } from "../overlays/use-modal";
import { keepFocusIn } from "./keep-focus";

beforeAll(offerOverlays);
beforeEach(() => window.history.replaceState(null, "", "/settings/team"));
afterEach(cleanup);

function Dialog() {
  return (
    <dialog {...useModal(() => undefined)}>
      <button>Confirm</button>
    </dialog>
  );
}

type Rows = Record<string, readonly string[]>;

function content(rows: Rows, more?: ReactNode): ReactNode {
  return (
    <main id="content" tabIndex={-1} ref={keepFocusIn}>
      <button>Create</button>
      <input aria-label="Search" />
      <ul>
        {Object.entries(rows).map(([row, names]) => (
          <li key={row}>
            {row}
            {names.map((name) => (
              <button key={name}>{name}</button>
            ))}
          </li>
        ))}
      </ul>
      {more}
    </main>
  );
}

const button = (name: string) => screen.getByRole("button", { name });
const expectFocusOn = (element: Element) => waitFor(() => expect(document.activeElement).toBe(element));

const ROWS: Rows = { one: ["First"], two: ["Second", "Reject"], three: ["Third"] };

test("the focus stays in its row, goes on to the row that takes its place, and then to the last one", async () => {
  const { rerender } = render(content(ROWS));
  button("Reject").focus();
  rerender(content({ ...ROWS, two: ["Second"] }));
  await expectFocusOn(button("Second"));
  rerender(content({ one: ["First"], three: ["Third"] }));
  await expectFocusOn(button("Third"));
  rerender(content({ one: ["First"] }));
  await expectFocusOn(button("First"));
});

test("where no row is left that can be pressed, the focus goes to what is nearest", async () => {
  const { rerender } = render(content({ one: [], two: ["Second"] }));
  button("Second").focus();
  rerender(content({ one: [] }));
  await expectFocusOn(button("Create"));
});

test("where nothing is left to be pressed, the focus is on the content", async () => {
  const alone = (children: ReactNode) => (
    <main id="content" tabIndex={-1} ref={keepFocusIn}>
      <div>{children}</div>
    </main>
  );
  const { rerender } = render(alone(<button>Only</button>));
  button("Only").focus();
  rerender(alone(<p>Nothing</p>));
  await expectFocusOn(screen.getByRole("main"));
});

test.each(["before", "with", "after"])("a row that leaves %s the dialog about it gives the focus on", async (order) => {
  const { rerender } = render(content(ROWS));
  button("Second").focus();
  rerender(content(ROWS, <Dialog />));
  await expectFocusOn(button("Confirm"));
  const { two: _, ...rest } = ROWS;
  if (order === "before") {
    rerender(content(rest, <Dialog />));
    await Promise.resolve();
    expect(document.activeElement).toBe(button("Confirm"));
  }
  if (order === "after") {
    rerender(content(ROWS));
    await expectFocusOn(button("Second"));
  }
  rerender(content(rest));
  await expectFocusOn(button("Third"));
});

test("who is elsewhere, pressed beside everything or went to another page is left alone", async () => {
  const { rerender } = render(content(ROWS));
  const leave = async () => {
    rerender(content({ one: ["First"] }));
    await Promise.resolve();
    const { activeElement } = document;
    rerender(content(ROWS));
    return activeElement;
  };
  button("Second").focus();
  await userEvent.click(screen.getByRole("textbox"));
  expect(await leave()).toBe(screen.getByRole("textbox"));
  button("Second").focus();
  await userEvent.click(screen.getByRole("list"));
  expect(await leave()).toBe(screen.getByRole("main"));
  button("Second").focus();
  window.history.replaceState(null, "", "/labels");
  expect(await leave()).toBe(document.body);
});
