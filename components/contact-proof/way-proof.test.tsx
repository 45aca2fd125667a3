// @vitest-environment jsdom
/** Verifying a contact while a ticket is written. */
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { LANGUAGES } from "@/lib/i18n/languages";
import { createQueryClient } from "@/lib/queries/query-client";
import { renderIn } from "@/lib/testing/in-language";
import { WayProof, type WayProofProps } from "./way-proof";

const MAIL = { contact_value: "ann@acme.example", contact_way: 1, area_code: "" } as const;
const VERIFIED = { contact_way: 1, contact_value: "b***@acme.example", verified_id: "v1" };

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function aService(answers: { isNeeded?: boolean; verified?: object[]; onCheck?: () => object }) {
  const sent: { path: string; body: unknown }[] = [];
  const { isNeeded = true, verified = [], onCheck = () => ({ verified_id: "v2" }) } = answers;
  vi.stubGlobal("fetch", async (address: string, init: RequestInit = {}) => {
    const path = (address.split("?")[0] ?? "").split("verifycodes")[1] ?? "";
    if (init.method === "POST") sent.push({ path, body: JSON.parse(String(init.body)) });
    if (path === "/need-verify") return Response.json({ need_verify_code: isNeeded ? 1 : 0 });
    if (path === "/has-verified") return Response.json({ count: verified.length, contact_list: verified });
    return Response.json(path === "" ? onCheck() : {});
  });
  return sent;
}

async function draw(props: Partial<WayProofProps> = {}, language: (typeof LANGUAGES)[number] = "en-US") {
  const [onTake, onDrop] = [vi.fn(), vi.fn()];
  await renderIn(
    language,
    <QueryClientProvider client={createQueryClient()}>
      <WayProof
        name="remind_mail"
        contact={MAIL}
        isWhole
        verified_id=""
        error={undefined}
        onTake={onTake}
        onDrop={onDrop}
        {...props}
      />
    </QueryClientProvider>,
  );
  return { onTake, onDrop };
}

const typeCode = async (code: string) => userEvent.type(await screen.findByRole("textbox", { name: /^Code/ }), code);
const askForCode = async () => userEvent.click(await screen.findByRole("button", { name: "Send the code" }));

test("a contact is verified by the code that was sent to it, once, and another is not sent at once", async () => {
  const sent = aService({});
  const { onTake } = await draw();
  await askForCode();
  await typeCode("12a3456");
  expect(screen.getByRole("button", { name: "Send another code" })).toHaveProperty("disabled", true);
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(onTake).toHaveBeenCalledExactlyOnceWith("v2", "code"));
  expect(sent).toEqual([
    { path: "/send", body: MAIL },
    { path: "", body: { ...MAIL, verify_code: "123456" } },
  ]);
});

test("a wrong code leaves an empty box and the number of tries, five of them", async () => {
  aService({ onCheck: () => ({ error_code: "OSM.01010010", error_msg: "no" }) });
  const { onTake } = await draw();
  await askForCode();
  for (const left of ["4 tries", "3 tries", "2 tries", "1 try"]) {
    await typeCode("000000{Enter}");
    await screen.findByText(`The code is wrong or too late. ${left} left.`);
    expect(screen.getByRole("textbox", { name: /^Code/ })).toHaveProperty("value", "");
  }
  await typeCode("000000{Enter}");
  await screen.findByText("This code no longer counts. Ask for another one.");
  expect(screen.getByRole("textbox", { name: /^Code/ })).toHaveProperty("disabled", true);
  expect(onTake).not.toHaveBeenCalled();
});

test.each(LANGUAGES)("where the account asks for no proof nothing is said of it (%s)", async (language) => {
  aService({ isNeeded: false });
  await draw({}, language);
  await new Promise((done) => setTimeout(done, 0));
  expect(screen.queryByRole("button")).toBeNull();
});

test("a contact that was verified before is offered in part, and taken by its id", async () => {
  aService({ verified: [VERIFIED, { ...VERIFIED, contact_way: 0, contact_value: "138****0000" }] });
  const { onTake } = await draw({ contact: { ...MAIL, contact_value: "" }, isWhole: false });
  await userEvent.click(await screen.findByRole("button", { name: "b***@acme.example" }));
  expect(onTake).toHaveBeenCalledExactlyOnceWith("v1", "list");
  expect(screen.getAllByRole("button")).toHaveLength(1);
});

test("a taken contact can be dropped, also when it is no longer verified", async () => {
  aService({ verified: [VERIFIED] });
  const { onDrop } = await draw({ verified_id: "v9" });
  await screen.findByText("This contact is no longer verified. Use another one.");
  await userEvent.click(screen.getByRole("button", { name: "Use another" }));
  expect(onDrop).toHaveBeenCalledOnce();
});
