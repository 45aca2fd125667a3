// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { loadTexts } from "@/lib/i18n/texts";
import { createQueryClient } from "@/lib/queries/query-client";
import { Signed } from "../testing/a-console";
import { useSubmitTicket, type SubmitParts } from "./use-submit-ticket";

vi.mock("next/navigation", () => ({ useRouter: () => ({ replace: vi.fn() }) }));
vi.mock("./send-ticket", () => {
  throw new TypeError("no answer");
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("a ticket whose sending could not be fetched is not sent, and the form says so", async () => {
  const fetch = vi.fn();
  vi.stubGlobal("fetch", fetch);
  const setError = vi.fn();
  const messages = await loadTexts("en-US");
  const wrapper = ({ children }: { children: ReactNode }) => (
    <NextIntlClientProvider locale="en-US" messages={messages}>
      <Signed client={createQueryClient()}>{children}</Signed>
    </NextIntlClientProvider>
  );
  const parts = { form: { setError } } as unknown as SubmitParts;
  const { result } = renderHook(() => useSubmitTicket(parts), { wrapper });
  await result.current.submit();
  const message = expect.stringContaining("nothing was sent") as string;
  expect(setError).toHaveBeenCalledExactlyOnceWith("root.refused", { type: "late", message });
  await waitFor(() => expect(result.current.isBusy).toBe(false));
  expect(fetch).not.toHaveBeenCalled();
});
