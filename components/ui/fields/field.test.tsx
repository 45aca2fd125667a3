// @vitest-environment jsdom
/** Fields are tied to their words. */
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { renderIn } from "@/lib/testing/in-language";
import { Checkbox } from "./checkbox";
import { Field } from "./field";
import { RadioGroup } from "./radio-group";
import { TextField } from "./text-field";

afterEach(cleanup);

function spokenWith(element: Element): string {
  const ids = element.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(" | ");
}

test("a control is found by its label and spoken with its error and hint", async () => {
  await renderIn(
    "en-US",
    <Field label="E-mail" hint="Only engineers see it." error="This is not an address." isRequired>
      {(wiring) => <TextField {...wiring} />}
    </Field>,
  );
  const control = screen.getByLabelText<HTMLInputElement>(/E-mail/);
  expect(spokenWith(control)).toBe("This is not an address. | Only engineers see it.");
  expect(control.getAttribute("aria-invalid")).toBe("true");
  expect(control.required).toBe(true);
});

test("a control that is fine claims nothing", async () => {
  await renderIn("en-US", <Field label="E-mail">{(wiring) => <TextField {...wiring} />}</Field>);
  const control = screen.getByRole("textbox", { name: "E-mail" });
  expect(control.hasAttribute("aria-invalid")).toBe(false);
  expect(control.hasAttribute("aria-describedby")).toBe(false);
});

test("a checkbox can stand for some of them", async () => {
  await renderIn("en-US", <Checkbox label="All" isMixed error="Choose one." onChange={vi.fn()} />);
  const box = screen.getByRole<HTMLInputElement>("checkbox", { name: "All" });
  expect(box.indeterminate).toBe(true);
  expect(spokenWith(box)).toBe("Choose one.");
});

test("choices are one group with a name, and the chosen one is checked", async () => {
  const options = [
    { value: "a", label: "Agency", hint: "Only its rights" },
    { value: "c", label: "Credential", hint: "All rights" },
  ];
  await renderIn(
    "en-US",
    <RadioGroup label="Way" name="way" value="a" onChange={vi.fn()} options={options} error="Choose." />,
  );
  const group = screen.getByRole("radiogroup", { name: "Way" });
  expect(spokenWith(group)).toBe("Choose.");
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /Agency/ }).checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /Credential/ }).checked).toBe(false);
});
