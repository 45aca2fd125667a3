/** The one error class: callers switch on the code; `field` and `reason` are for the caller, `detail` and `cause` for the log alone. */
import { ERRORS, type ErrorCode } from "./catalogue";

export type ApiErrorOptions = {
  field?: string;
  reason?: string;
  detail?: string;
  cause?: unknown;
  /** Seconds after which another try makes sense; becomes the Retry-After header. */
  retryAfter?: number;
  /** What a remote service said, for codes that only it knows. */
  remote?: { code: string; status: number; message: string };
  requestId?: string;
};

export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly options: ApiErrorOptions;

  constructor(code: ErrorCode, options: ApiErrorOptions = {}) {
    super(options.detail ?? code, { cause: options.cause });
    this.name = "ApiError";
    this.code = code;
    this.options = options;
  }

  get status(): number {
    return this.options.remote?.status ?? ERRORS[this.code].status;
  }

  /** The code as it stands on the wire; a remote service may know codes that we do not. */
  get wireCode(): string {
    return this.options.remote?.code ?? this.code.replace(/^(APIGW\.\d{4})\..*/, "$1");
  }

  /** The sentence for the caller: the catalogue's, with the field and the reason where they are known. */
  get sentence(): string {
    const { field, reason, remote } = this.options;
    if (remote !== undefined) return remote.message;
    const about = [field, reason].filter((part) => part !== undefined && part !== "").join(": ");
    return about === "" ? ERRORS[this.code].message : `${ERRORS[this.code].message.replace(/\.$/, "")}: ${about}`;
  }
}

/** What nobody named is the 500 code with its fixed sentence. */
export function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError("OSM.0004", { cause: error });
}
