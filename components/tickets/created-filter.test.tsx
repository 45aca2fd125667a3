// @vitest-environment jsdom
/** A day is typed digit by digit. */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { renderIn } from "@/lib/testing/in-language";
import { offerOverlays } from "@/lib/testing/overlays";
import { CreatedFilter } from "./created-filter";

const onChange = vi.fn();

beforeAll(offerOverlays);
beforeEach(() => onChange.mockReset());
afterEach(cleanup);

async function fieldOf(created_from: string): Promise<HTMLInputElement> {
  await renderIn("en-US", <CreatedFilter filter={{ created: "", created_from, created_to: "" }} onChange={onChange} />);
  await userEvent.click(screen.getByRole("button", { name: /^Created/ }));
  return screen.getByLabelText<HTMLInputElement>(/From/);
}

const type = (field: HTMLInputElement, value: string) => fireEvent.change(field, { target: { value } });

test("a year that is being typed stays in the field and is not asked for", async () => {
  const field = await fieldOf("");
  for (const year of ["0002", "0020", "0202"]) {
    type(field, `${year}-11-21`);
    expect(field.value).toBe(`${year}-11-21`);
  }
  expect(onChange).not.toHaveBeenCalled();
  type(field, "2026-11-21");
  expect(onChange.mock.calls).toEqual([[{ created: "", created_from: "2026-11-21" }, "replace"]]);
});

test("what was typed counts when the field is left, or on Enter", async () => {
  const field = await fieldOf("2026-11-21");
  type(field, "0900-11-21");
  fireEvent.keyDown(field, { key: "Enter" });
  expect(onChange).toHaveBeenLastCalledWith({ created: "", created_from: "0900-11-21" }, "replace");
  type(field, "0901-11-21");
  fireEvent.blur(field);
  expect(onChange).toHaveBeenLastCalledWith({ created: "", created_from: "0901-11-21" }, "replace");
});

test("a field that is emptied sets no bound", async () => {
  type(await fieldOf("2026-11-21"), "");
  expect(onChange.mock.calls).toEqual([[{ created: "", created_from: "" }, "replace"]]);
});
