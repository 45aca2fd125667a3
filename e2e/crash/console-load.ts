/** Somebody who writes in the console: a draft is saved again and again, and each becomes a ticket through the console's own route. */
import { randomUUID } from "node:crypto";
import { aTicketRequest, CASES } from "../../lib/testing/ticket-for-tests";
import type { Load } from "./customer-load";
import { accepted, insist } from "./insist";

export type Browser = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Response>;

const cookieOf = (answer: Response) => answer.headers.getSetCookie().map((line) => line.split(";")[0] ?? "");

/** Signs in as the form does and keeps the cookies. */
export async function openBrowser(address: string, account: string, user: string, password: string): Promise<Browser> {
  const csrf = await fetch(`${address}/api/auth/csrf`);
  const first = cookieOf(csrf);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const signedIn = await fetch(`${address}/api/auth/callback/credentials`, {
    method: "POST",
    headers: { origin: address, cookie: first.join("; ") },
    body: new URLSearchParams({ account, user, password, csrfToken, json: "true", callbackUrl: "/" }),
  });
  if (!signedIn.ok) throw new Error(`${user} could not sign in: ${signedIn.status}`);
  const cookie = [...first, ...cookieOf(signedIn)].join("; ");
  return (method, path, body, headers = {}) =>
    fetch(address + path, {
      method,
      headers: { origin: address, cookie, "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

const DRAFT = "/api/drafts/crash";

export async function savedDraft(browser: Browser): Promise<{ content: unknown; revision: number }> {
  const { content, revision } = await accepted("A draft", () => browser("GET", DRAFT));
  return { content, revision: Number(revision) };
}

/** A save whose answer was lost moved the revision; then what stands must be what was sent. */
async function saveDraft({ ledger }: Load, browser: Browser, content: string): Promise<void> {
  const { revision } = await savedDraft(browser);
  const { status, body, isRepeated } = await insist(() => browser("PUT", DRAFT, { content, revision }));
  const isSaved = status === 200 || (isRepeated && (await savedDraft(browser)).content === content);
  if (!isSaved) throw new Error(`A draft was refused: ${status} ${JSON.stringify(body)}`);
  ledger.saveDraft(content);
}

async function submitDraft({ ledger }: Load, browser: Browser, words: string, key: string): Promise<void> {
  const body = aTicketRequest({ simple_description: words });
  const send = () => browser("POST", `/api/osm${CASES}`, body, { "idempotency-key": key });
  const told = await accepted("A ticket of the console", send);
  ledger.tickets.set(words, { incident_id: String(told["incident_id"]) });
}

export async function workInConsole(load: Load, browser: Browser): Promise<void> {
  while (!load.stop.aborted) {
    const key = randomUUID();
    const words = `crash ticket ${key}`;
    await saveDraft(load, browser, words.slice(0, -4));
    await saveDraft(load, browser, words);
    await submitDraft(load, browser, words, key);
  }
}
