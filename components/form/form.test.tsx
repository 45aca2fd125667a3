// @vitest-environment jsdom
/** Forms speak in our words and keep what is optional optional. */
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useForm } from "react-hook-form";
import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { Button } from "@/components/ui/actions/button";
import type { Language } from "@/lib/i18n/languages";
import { renderIn } from "@/lib/testing/in-language";
import { contractResolver, withoutEmpty } from "./contract-resolver";
import { CheckboxFormField } from "./fields/checkbox-form-field";
import { DateTimeFormField } from "./fields/date-time-form-field";
import { RadioFormField } from "./fields/radio-form-field";
import { SecretFormField } from "./fields/secret-form-field";
import { SelectFormField } from "./fields/select-form-field";
import { TextAreaFormField } from "./fields/text-area-form-field";
import { TextFormField } from "./fields/text-form-field";
import { Form } from "./form";

const Request = z.object({
  description: z.string().min(1, "form.description.required").max(20, "form.description.too_long"),
  mail: z.email("form.email.invalid").optional(),
  region: z.enum(["north", "south"]),
  way: z.string().min(1),
  from: z.string().optional(),
  secret: z.string().optional(),
  agreed: z.literal(true, "Agree first."),
});
type Request = z.infer<typeof Request>;

const onSubmit = vi.fn();
const options = [
  { value: "north", label: "North" },
  { value: "south", label: "South" },
];

function Example() {
  const form = useForm({ resolver: contractResolver(Request), defaultValues: { description: "", mail: "" } });
  return (
    <Form form={form} onSubmit={(value: Request) => onSubmit(value)} label="Request">
      <TextAreaFormField<Request> name="description" label="Description" lengthMax={20} isRequired />
      <TextFormField<Request> name="mail" label="E-mail" type="email" />
      <SelectFormField<Request> name="region" label="Region" options={options} />
      <RadioFormField<Request> name="way" label="Way" options={options} />
      <DateTimeFormField<Request> name="from" label="From" />
      <SecretFormField<Request> name="secret" label="Password" />
      <CheckboxFormField<Request> name="agreed" label="I agree" />
      <Button type="submit">Send</Button>
      <Button onClick={() => form.setError("root", { message: "form.required" })}>Refuse</Button>
    </Form>
  );
}

async function send(language: Language = "en-US") {
  await renderIn(language, <Example />);
  await userEvent.click(screen.getByRole("button", { name: "Send" }));
}

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

test("nothing wrong is sent, and the first wrong field gets the focus", async () => {
  await send();
  expect(onSubmit).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByLabelText(/Description/));
  expect(screen.getByText("4 entries need another look.")).toBeDefined();
});

test("a field says in the reader's language what its contract says", async () => {
  await send("zh-CN");
  expect(screen.getByText("请描述问题。")).toBeDefined();
  expect(screen.getByText("请选择一个选项。")).toBeDefined();
});

test("a contract that speaks for itself is quoted", async () => {
  await send();
  expect(screen.getByText("Agree first.")).toBeDefined();
});

test("what the service says about the whole form is spoken", async () => {
  await renderIn("en-US", <Example />);
  await userEvent.click(screen.getByRole("button", { name: "Refuse" }));
  expect(screen.getByText("Fill this in.").closest("[aria-live]")?.getAttribute("aria-live")).toBe("polite");
});

test("a complete form is sent as its contract has it, empty fields left out", async () => {
  await renderIn("en-US", <Example />);
  await userEvent.type(screen.getByLabelText(/Description/), "Cannot log in");
  await userEvent.selectOptions(screen.getByLabelText("Region"), "south");
  await userEvent.click(screen.getByRole("radio", { name: "North" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "I agree" }));
  const from = screen.getByLabelText<HTMLInputElement>("From");
  await userEvent.type(from, "2026-11-22T08:00");
  expect(from.value).toBe("2026-11-22T08:00");
  await userEvent.type(screen.getByLabelText("Password"), "a secret");
  await userEvent.click(screen.getByRole("button", { name: "Send" }));
  expect(onSubmit).toHaveBeenCalledWith({
    description: "Cannot log in",
    region: "south",
    way: "north",
    agreed: true,
    from: "2026-11-22T00:00:00.000Z",
    secret: "a secret",
  });
});

test("empty text is left out at any depth, lists keep their places", () => {
  expect(withoutEmpty({ a: "", b: { c: "", d: 0 }, e: ["", { f: "" }] })).toEqual({ b: { d: 0 }, e: ["", {}] });
});
