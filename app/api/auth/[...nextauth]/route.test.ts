/** Promises about the doors of next-auth. */
import NextAuth from "next-auth";
import { beforeEach, expect, test, vi } from "vitest";
import { POST } from "./route";

vi.mock("next-auth", () => ({ default: vi.fn() }));
vi.mock("@/lib/server/settings", () => ({ settings: () => ({}) }));
vi.mock("@/lib/server/log", () => ({ log: () => ({ error: vi.fn(), debug: vi.fn() }) }));
vi.mock("@/lib/server/sessions/auth-options", () => ({ authOptions: () => ({ providers: [] }) }));

const ORIGIN = "http://console.invalid";
const asked = vi.mocked(NextAuth);

beforeEach(() => {
  asked.mockReset();
  asked.mockImplementation(async (request: Request) => new Response(await request.text()));
});

function post(bytes: number, isPromised: boolean): Promise<Response> {
  const chunk = new TextEncoder().encode("x".repeat(1024));
  let left = bytes;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left === 0) return controller.close();
      left -= chunk.length;
      controller.enqueue(chunk);
    },
  });
  const request = new Request(`${ORIGIN}/api/auth/callback/credentials`, {
    method: "POST",
    headers: { origin: ORIGIN, host: "console.invalid", ...(isPromised && { "content-length": String(bytes) }) },
    body,
    duplex: "half",
  } as RequestInit);
  return POST(request, { params: Promise.resolve({ nextauth: ["callback", "credentials"] }) });
}

test.each([true, false])("more than a sign-in can need is refused before next-auth (length told: %j)", async (told) => {
  const answer = await post(17 * 1024, told);
  expect(answer.status).toBe(413);
  expect(asked).not.toHaveBeenCalled();
});

test("what a sign-in needs reaches next-auth whole", async () => {
  const answer = await post(16 * 1024, false);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toHaveLength(16 * 1024);
});
