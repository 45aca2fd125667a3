// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import chinese from "@/lib/i18n/texts/sign_in.zh-CN.json";
import english from "@/lib/i18n/texts/sign_in.en-US.json";
import ui from "@/lib/i18n/texts/ui.en-US.json";
import { signIn, type SignInRefusal } from "@/lib/queries/auth";
import { SignInForm } from "./sign-in-form";

vi.mock("@/lib/queries/auth", () => ({ signIn: vi.fn() }));
const signsIn = vi.mocked(signIn);
const left = vi.fn();

beforeEach(() => vi.stubGlobal("location", { assign: left }));
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
  vi.unstubAllGlobals();
});

function draw(language: "en-US" | "zh-CN" = "en-US") {
  const sign_in = language === "en-US" ? english : (chinese as typeof english);
  render(
    <NextIntlClientProvider locale={language} messages={{ ui, sign_in }}>
      <SignInForm returnTo="/tickets?status=1" />
    </NextIntlClientProvider>,
  );
}

async function fillIn(password = "a password{Enter}") {
  await userEvent.type(screen.getByLabelText("Account"), " acme ");
  await userEvent.type(screen.getByLabelText("User name"), "bob");
  await userEvent.type(screen.getByLabelText("Password"), password);
}

const refused = (refusal: SignInRefusal) => signsIn.mockResolvedValue(refusal);

test("who signs in is led on to where they wanted to go", async () => {
  signsIn.mockResolvedValue(undefined);
  draw();
  await fillIn();
  expect(signsIn).toHaveBeenCalledExactlyOnceWith({ account: "acme", user: "bob", password: "a password" });
  await waitFor(() => expect(left).toHaveBeenCalledWith("/tickets?status=1"));
});

test("after a refusal everything typed is still there, except the password", async () => {
  refused({ code: "IAM.401" });
  draw();
  await fillIn();
  expect((await screen.findByRole("alert")).textContent).toContain(english.refused.wrong);
  expect(screen.getByLabelText<HTMLInputElement>("User name").value).toBe("bob");
  expect(screen.getByLabelText<HTMLInputElement>("Password").value).toBe("");
  expect(document.activeElement).toBe(screen.getByLabelText("Password"));
});

test("a locked user reads how long to wait", async () => {
  refused({ code: "IAM.429", retryAfterSeconds: 840 });
  draw();
  await fillIn();
  expect((await screen.findByRole("alert")).textContent).toContain("14 minutes");
});

test("the first empty field is named and gets the focus, and nothing is sent", async () => {
  draw();
  await userEvent.click(screen.getByRole("button", { name: "Sign in" }));
  expect(screen.getByText(english.missing.password)).toBeDefined();
  expect(document.activeElement).toBe(screen.getByLabelText("Account"));
  expect(signsIn).not.toHaveBeenCalled();
});

test("pressing twice signs in once", async () => {
  signsIn.mockReturnValue(new Promise(() => undefined));
  draw();
  await fillIn("a password{Enter}{Enter}");
  expect(signsIn).toHaveBeenCalledOnce();
});

test("the refusal is told in the reader's language", async () => {
  refused({ code: "UPSTREAM.503" });
  draw("zh-CN");
  await userEvent.type(screen.getByLabelText("账号"), "acme");
  await userEvent.type(screen.getByLabelText("用户名"), "bob");
  await userEvent.type(screen.getByLabelText("密码"), "x{Enter}");
  expect((await screen.findByRole("alert")).textContent).toContain(chinese.refused.unreachable);
});
