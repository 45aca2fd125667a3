// @vitest-environment jsdom
/** Secrets stay masked. */
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { renderIn } from "@/lib/testing/in-language";
import { SecretInput } from "./secret-input";

beforeEach(async () => {
  await renderIn(
    "en-US",
    <>
      <SecretInput field="password" aria-label="Password" />
      <button type="button">Elsewhere</button>
    </>,
  );
});
afterEach(cleanup);

const secret = () => screen.getByLabelText<HTMLInputElement>("Password");

test("a secret is never shown by itself, not even while typing", async () => {
  await userEvent.type(secret(), "Summer!2026");
  expect(secret().type).toBe("password");
});

test("a secret is neither filled in nor spell-checked", () => {
  expect(secret().autocomplete).toBe("new-password");
  expect(secret().getAttribute("spellcheck")).toBe("false");
});

test("its owner can look at it, and it masks itself when they go elsewhere", async () => {
  await userEvent.click(screen.getByRole("button", { name: "Show password" }));
  expect(secret().type).toBe("text");
  await userEvent.click(secret());
  expect(secret().type).toBe("text");
  await userEvent.click(screen.getByRole("button", { name: "Elsewhere" }));
  expect(secret().type).toBe("password");
});
