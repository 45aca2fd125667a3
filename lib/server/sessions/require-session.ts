/** Who may see a page. Called in every page and layout that shows something of an account; the proxy file guards nothing. */
import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { ApiError } from "@/lib/errors/api-error";
import { ADDRESS_HEADER } from "../page-headers";
import { sessionIdIn } from "./cookie";
import { NOBODY_THERE } from "@/lib/queries/activity";
import { PAGE_READER, READER_PARAMETER } from "@/lib/queries/page-reader";
import { signInPath } from "./return-path";
import type { Session } from "./session";
import { findSession } from "./vault";

export async function findSessionIn(requestHeaders: Headers): Promise<Session | undefined> {
  const session_id = await sessionIdIn(requestHeaders);
  return session_id === undefined ? undefined : findSession(session_id, new Date(), !requestHeaders.has(NOBODY_THERE));
}

/** For a page that was drawn for somebody else this session is none; a link of such a page, opened by the browser itself, says so. */
export async function requireSessionIn({ headers: sent, url }: Request): Promise<Session> {
  const session = await findSessionIn(sent);
  const page_reader = sent.get(PAGE_READER);
  const link_reader = new URL(url).searchParams.get(READER_PARAMETER);
  if (session === undefined || (page_reader !== null && page_reader !== session.user_id))
    throw new ApiError("CONSOLE.401");
  if (link_reader !== null && link_reader !== session.user_id) throw new ApiError("CONSOLE.412");
  return session;
}

/** The reader's session, looked up once a request. */
export const readSession = cache(async (): Promise<Session | undefined> => findSessionIn(await headers()));

/** Leads to sign-in and back to the same address. */
export async function leaveToSignIn(): Promise<never> {
  redirect(signInPath((await headers()).get(ADDRESS_HEADER) ?? undefined));
}

export async function requireSession(): Promise<Session> {
  return (await readSession()) ?? leaveToSignIn();
}

/** The desk does not exist for anybody else. */
export async function requireEngineer(): Promise<Session> {
  const session = await requireSession();
  return session.is_engineer ? session : notFound();
}
