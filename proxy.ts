/**
 * Before each page: a fresh nonce for its scripts, and the page's address for the way back after sign-in.
 * It guards nothing; every page and route asks for the session itself.
 */
import { NextResponse, type NextRequest } from "next/server";
import { HSTS, isHttps } from "@/lib/server/is-https";
import { ADDRESS_HEADER, NONCE_HEADER } from "@/lib/server/page-headers";

const IS_DEVELOPMENT = process.env.NODE_ENV === "development";

/** Styles in attributes are allowed: they cannot run, and progress bars and popovers need them. */
function contentSecurityPolicy(nonce: string): string {
  const rules = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${IS_DEVELOPMENT ? " 'unsafe-eval'" : ""}`,
    IS_DEVELOPMENT ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "worker-src 'self'",
    `connect-src 'self'${IS_DEVELOPMENT ? " ws: wss:" : ""}`,
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return rules.join("; ");
}

export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentSecurityPolicy(nonce);
  const address = new URL(request.nextUrl.pathname + request.nextUrl.search, "http://console.invalid");
  address.searchParams.delete("_rsc");
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set(NONCE_HEADER, nonce);
  headers.set(ADDRESS_HEADER, address.pathname + address.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (isHttps(request.headers)) response.headers.set("strict-transport-security", HSTS);
  return response;
}

export const config = { matcher: ["/((?!api/|_next/|icon.svg|favicon.ico|languages.js).*)"] };
