// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { signIn, signOut } from "./auth";

const fetched = vi.fn<typeof fetch>();
beforeEach(() => vi.stubGlobal("fetch", fetched));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

const GIVEN = { account: "acme", user: "bob", password: "a password" };

function theDoorAnswers(status: number, body: unknown) {
  fetched
    .mockResolvedValueOnce(Response.json({ csrfToken: "t" }))
    .mockResolvedValueOnce(Response.json(body, { status }));
}

test("signing in sends what was typed with the form's token, and says nothing when it worked", async () => {
  theDoorAnswers(200, { url: "http://localhost/" });
  expect(await signIn(GIVEN)).toBeUndefined();
  const sent = fetched.mock.calls[1]?.[1]?.body as URLSearchParams;
  expect(Object.fromEntries(sent)).toMatchObject({ ...GIVEN, csrfToken: "t" });
});

test.each([
  ["IAM.401", { code: "IAM.401" }],
  ["IAM.429 840", { code: "IAM.429", retryAfterSeconds: 840 }],
  ["Something of the server's own", { code: "unknown" }],
])("the refusal %j is told as %j", async (error, refusal) => {
  theDoorAnswers(401, { url: `http://localhost/sign-in?error=${encodeURIComponent(error)}` });
  expect(await signIn(GIVEN)).toEqual(refusal);
});

test("an outdated form's token is no success", async () => {
  theDoorAnswers(200, { url: "http://localhost/api/auth/signin?csrf=true" });
  expect(await signIn(GIVEN)).toEqual({ code: "unknown" });
});

test("no answer is the network's fault", async () => {
  fetched.mockRejectedValue(new TypeError("failed to fetch"));
  expect(await signIn(GIVEN)).toEqual({ code: "network" });
  await expect(signOut()).rejects.toThrow();
});

test.each(["api/auth/signout?csrf=true", "sign-in?error=Configuration"])(
  "a sign-out that led to %s did not happen",
  async (address) => {
    theDoorAnswers(200, { url: `http://localhost/${address}` });
    await expect(signOut()).rejects.toThrow("The session was not ended.");
  },
);

test("a sign-out that happened is quiet", async () => {
  theDoorAnswers(200, { url: "http://localhost/" });
  await expect(signOut()).resolves.toBeUndefined();
});
