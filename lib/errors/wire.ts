/** To and from `{error_code, error_msg}` (limits.md 12) and the Keystone shape of IAM; each is called in one place on each side. */
import { ApiError } from "./api-error";
import { isErrorCode, type ErrorCode } from "./catalogue";

export type WireError = { error_code: string; error_msg: string; request_id: string; field?: string };

export function toWire(error: ApiError, requestId: string): WireError {
  const { field } = error.options;
  const wire = { error_code: error.wireCode, error_msg: error.sentence, request_id: requestId };
  return field === undefined || field === "" ? wire : { ...wire, field };
}

const TITLES: Record<number, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  429: "Too Many Requests",
};

export function toIamWire(error: ApiError): { error: { code: number; message: string; title: string } } {
  const status = error.status === 200 ? 400 : error.status;
  return { error: { code: status, message: error.sentence, title: TITLES[status] ?? "Internal Server Error" } };
}

type Said = { code: string; message: string; field?: string };

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function said(body: unknown): Said | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const fields = body as Record<string, unknown>;
  const code = text(fields["error_code"] ?? fields["errorCode"]);
  const message = text(fields["error_msg"] ?? fields["errorMsg"]);
  const field = text(fields["field"]);
  if (code !== "" && code !== "0") return field === "" ? { code, message } : { code, message, field };
  return typeof fields["error"] === "object" ? iamSaid(fields["error"] as Record<string, unknown> | null) : undefined;
}

function iamSaid(error: Record<string, unknown> | null): Said | undefined {
  return error === null ? undefined : { code: `IAM.${text(error["code"])}`, message: text(error["message"]) };
}

function knownCode(code: string, status: number): ErrorCode {
  if (isErrorCode(code)) return code;
  if (status === 401) return "APIGW.0301";
  if (status === 429) return "APIGW.0308";
  return status >= 500 ? "UPSTREAM.503" : "OSM.01010014";
}

/** The error in an answer, whatever its status: business errors come with 200. Undefined when the answer is a success. */
export function fromWire(status: number, body: unknown, headers: Headers): ApiError | undefined {
  const found = said(body);
  if (found === undefined && status < 400) return undefined;
  const code = found?.code ?? "";
  const retryAfter = Number(headers.get("retry-after"));
  return new ApiError(knownCode(code, status), {
    ...(found?.field === undefined ? {} : { field: found.field }),
    ...(Number.isFinite(retryAfter) && retryAfter > 0 ? { retryAfter } : {}),
    ...(found === undefined ? {} : { remote: { code, status, message: found.message } }),
    ...(headers.get("x-request-id") ? { requestId: headers.get("x-request-id") ?? "" } : {}),
  });
}
