// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { useKeptFocus } from "./use-kept-focus";

afterEach(cleanup);

function Buttons({ names }: { names: readonly string[] }) {
  return (
    <div {...useKeptFocus()}>
      {names.map((name) => (
        <button key={name}>{name}</button>
      ))}
    </div>
  );
}

const button = (name: string) => screen.getByRole("button", { name });

test("the focus of a button that leaves goes to the first that is left", () => {
  const { rerender } = render(<Buttons names={["Confirm", "More"]} />);
  button("Confirm").focus();
  rerender(<Buttons names={["Score", "More"]} />);
  expect(document.activeElement).toBe(button("Score"));
});

test("who is elsewhere stays there", () => {
  const { rerender } = render(<Buttons names={["Confirm", "More"]} />);
  button("More").focus();
  rerender(<Buttons names={["More"]} />);
  expect(document.activeElement).toBe(button("More"));
  button("More").blur();
  rerender(<Buttons names={["Score", "More"]} />);
  expect(document.activeElement).toBe(document.body);
});
