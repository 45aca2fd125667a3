// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useController, useFormState, type ResolverResult } from "react-hook-form";
import { afterEach, expect, test } from "vitest";
import { SteadyForm, useFormMethods, type FormOptions } from "./steady-form";

type Values = { name: string };
let drawn = 0;
afterEach(cleanup);

function Name() {
  const { field, fieldState } = useController<Values, "name">({ name: "name" });
  return <input aria-label="Name" aria-invalid={fieldState.invalid} {...field} />;
}

function Fault() {
  return <p>{useFormState<Values>().errors.name?.message}</p>;
}

const wants = (least: number): FormOptions<Values> => ({
  mode: "onTouched",
  resolver: async (values): Promise<ResolverResult<Values>> => {
    if (values.name.length >= least) return { values, errors: {} };
    return { values: {}, errors: { name: { type: "short", message: `At least ${least}.` } } };
  },
});

function Form({ options, onSent }: { options: FormOptions<Values>; onSent?: (values: Values) => void }) {
  drawn += 1;
  const form = useFormMethods<Values>(() => ({ ...options, defaultValues: { name: "Ada" } }));
  return (
    <SteadyForm form={form} options={options}>
      <Name />
      <Fault />
      <button onClick={() => void form.handleSubmit((values) => onSent?.(values))()}>Send</button>
    </SteadyForm>
  );
}

test("its maker is drawn once, through values and faults", async () => {
  drawn = 0;
  render(<Form options={wants(3)} />);
  await userEvent.clear(screen.getByLabelText("Name"));
  await userEvent.tab();
  expect(await screen.findByText("At least 3.")).toBeDefined();
  await userEvent.type(screen.getByLabelText("Name"), "Grace");
  expect(screen.queryByText("At least 3.")).toBeNull();
  expect(drawn).toBe(1);
});

test("sends what was typed over what it began with", async () => {
  const sent: Values[] = [];
  render(<Form options={wants(3)} onSent={(values) => sent.push(values)} />);
  await userEvent.type(screen.getByLabelText("Name"), "!");
  await userEvent.click(screen.getByRole("button", { name: "Send" }));
  await expect.poll(() => sent).toEqual([{ name: "Ada!" }]);
});

test("rules that change count from then on", async () => {
  const { rerender } = render(<Form options={wants(3)} />);
  rerender(<Form options={wants(5)} />);
  await userEvent.click(screen.getByRole("button", { name: "Send" }));
  expect(await screen.findByText("At least 5.")).toBeDefined();
});
