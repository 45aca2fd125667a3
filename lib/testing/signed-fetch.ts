/** Sends requests signed with an access key to a service under test; each part of the signature can be spoilt. */
import { hashPayload, signRequest } from "../service/http/signature";
import type { Person, TestService } from "./service-for-tests";

export const CREDENTIALS = "/v3.0/OS-CREDENTIAL/credentials";

export type KeyPair = { access: string; secret: string };

export async function anAccessKey(by: Person, user_id = by.user_id): Promise<KeyPair> {
  const { body } = await by.post<{ credential: KeyPair }>(CREDENTIALS, { credential: { user_id } });
  return body.credential;
}

export type Spoilt = {
  /** Sent instead of the signed body. */
  sentBody?: BodyInit;
  at?: Date;
  unsigned?: string[];
  headers?: Record<string, string>;
  payloadHash?: string;
  authorization?: (header: string) => string;
};

const dateOf = (at: Date) => `${at.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

export async function signedFetch(
  { service, now }: Pick<TestService, "service" | "now">,
  { access, secret }: KeyPair,
  method: string,
  address: string,
  body = "",
  spoilt: Spoilt = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  const date = dateOf(spoilt.at ?? now());
  const [path = "", query = ""] = address.split("?");
  const sent: Record<string, string> = { host: "localhost", "x-sdk-date": date, ...spoilt.headers };
  const headers = Object.entries(sent).filter(([name]) => spoilt.unsigned?.includes(name) !== true);
  const payloadHash = spoilt.payloadHash ?? hashPayload(body);
  const signature = signRequest({ method, path, query, headers, payloadHash }, date, secret);
  const names = headers.map(([name]) => name).sort();
  const header = `SDK-HMAC-SHA256 Access=${access}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  const authorization = spoilt.authorization?.(header) ?? header;
  const sentBody = spoilt.sentBody ?? body;
  const inBytes = Object.entries(sent).map(([name, value]) => [name, Buffer.from(value).toString("latin1")] as const);
  const answer = await service.request(address, {
    method,
    headers: { ...Object.fromEntries(inBytes), authorization },
    ...(sentBody === "" ? {} : { body: sentBody }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
