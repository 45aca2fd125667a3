/** What somebody sees who opened a file's address and gets none: a sentence, the code and a way back, as plain as a page can be. */
import "server-only";
import { toWire } from "@/lib/errors/wire";
import type { ApiError } from "@/lib/errors/api-error";
import { errorKey, type ErrorKey } from "@/lib/i18n/error-key";
import { loadTexts } from "@/lib/i18n/texts";
import { languageOf } from "../gateway/reader";

/** Asked for by the browser itself, for a person to look at. */
export function isNavigation({ method, headers }: Request): boolean {
  return method === "GET" && headers.get("sec-fetch-mode") === "navigate";
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export async function refusalPage(request: Request, error: ApiError, answer: Response): Promise<Response> {
  const language = languageOf(request.headers);
  const { errors, shell } = await loadTexts(language);
  const requestId = answer.headers.get("x-request-id") ?? "";
  const sentence = errors[errorKey(error.wireCode) as ErrorKey] ?? toWire(error, requestId).error_msg;
  const [title, told, facts] = [shell.product, sentence, `${error.wireCode} ${requestId}`].map(escaped);
  const headers = new Headers(answer.headers);
  headers.set("content-type", "text/html; charset=utf-8");
  const page = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${told}</h1><p><a href="/">${title}</a></p><p><small>${facts}</small></p></main></body></html>`;
  return new Response(page, { status: answer.status, headers });
}
