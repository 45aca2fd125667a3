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

test("the focus stays in its row, and goes to the others when the row leaves, too", () => {
  const Rows = ({ rows }: { rows: Record<string, readonly string[]> }) => (
    <ul {...useKeptFocus<HTMLUListElement>()}>
      {Object.entries(rows).map(([row, names]) => (
        <li key={row}>
          {names.map((name) => (
            <button key={name}>{name}</button>
          ))}
        </li>
      ))}
    </ul>
  );
  const { rerender } = render(<Rows rows={{ one: ["First"], two: ["Second", "Reject"] }} />);
  button("Reject").focus();
  rerender(<Rows rows={{ one: ["First"], two: ["Second"] }} />);
  expect(document.activeElement).toBe(button("Second"));
  rerender(<Rows rows={{ one: ["First"] }} />);
  expect(document.activeElement).toBe(button("First"));
});
