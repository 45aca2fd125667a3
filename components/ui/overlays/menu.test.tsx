// @vitest-environment jsdom
/** Menus by keyboard and pointer. */
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { renderIn } from "@/lib/testing/in-language";
import { offerOverlays } from "@/lib/testing/overlays";
import { Menu } from "./menu";

const urge = vi.fn();
const remove = vi.fn();

beforeAll(offerOverlays);
beforeEach(async () => {
  vi.clearAllMocks();
  await renderIn(
    "en-US",
    <Menu
      label="Actions"
      items={[
        { key: "urge", label: "Urge", onSelect: urge },
        { key: "open", label: "Open", href: "/tickets/1" },
        { key: "delete", label: "Delete", onSelect: remove, blockedBecause: "The ticket is still open" },
      ]}
    />,
  );
});
afterEach(cleanup);

const button = () => screen.getByRole("button", { name: "Actions" });
const focused = () => document.activeElement?.textContent;

test("a closed menu has no items in the page", () => {
  expect(screen.queryAllByRole("menuitem")).toEqual([]);
  expect(button().getAttribute("aria-expanded")).toBe("false");
});

test("the arrow down opens the menu on its first item", async () => {
  button().focus();
  await userEvent.keyboard("{ArrowDown}");
  expect(button().getAttribute("aria-expanded")).toBe("true");
  expect(focused()).toContain("Urge");
});

test("arrows go round, Home and End jump, letters find", async () => {
  await userEvent.click(button());
  await userEvent.keyboard("{ArrowUp}");
  expect(focused()).toContain("Delete");
  await userEvent.keyboard("{ArrowDown}");
  expect(focused()).toContain("Urge");
  await userEvent.keyboard("{End}");
  expect(focused()).toContain("Delete");
  await userEvent.keyboard("{Home}");
  expect(focused()).toContain("Urge");
  await userEvent.keyboard("o");
  expect(focused()).toContain("Open");
});

test("Esc closes the menu and the focus returns to its button", async () => {
  await userEvent.click(button());
  await userEvent.keyboard("{Escape}");
  expect(screen.queryAllByRole("menuitem")).toEqual([]);
  expect(document.activeElement).toBe(button());
});

test("a command closes the menu and runs once", async () => {
  await userEvent.click(button());
  await userEvent.click(screen.getByRole("menuitem", { name: "Urge" }));
  expect(urge).toHaveBeenCalledOnce();
  expect(screen.queryAllByRole("menuitem")).toEqual([]);
});

test("a blocked command says why and does nothing", async () => {
  await userEvent.click(button());
  const item = screen.getByRole("menuitem", { name: /The ticket is still open/ });
  expect(item.getAttribute("aria-disabled")).toBe("true");
  await userEvent.click(item);
  expect(remove).not.toHaveBeenCalled();
});

test("a link in a menu is a real link", async () => {
  await userEvent.click(button());
  expect(screen.getByRole("menuitem", { name: "Open" }).getAttribute("href")).toBe("/tickets/1");
});
