/** Somebody who calls the ticket service directly, with a token of their own: the same builders then serve here and in the service's tests. */
import type { Answer, Person } from "../lib/testing/service-for-tests";

type Sent = Parameters<Person["fetch"]>[2];

async function tokenOf(service: string, account: string, user: string): Promise<{ token: string; user_id: string }> {
  const password = { user: { name: user, password: process.env["E2E_PASSWORD"], domain: { name: account } } };
  const body = { auth: { identity: { methods: ["password"], password }, scope: { domain: { name: account } } } };
  const answer = await fetch(`${service}/v3/auth/tokens`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const told = (await answer.json()) as { token?: { user?: { id?: string } } };
  const token = answer.headers.get("x-subject-token");
  if (token === null) throw new Error(`${user} got no token: ${answer.status}`);
  return { token, user_id: told.token?.user?.id ?? "" };
}

export async function servicePerson(account: string, name: string): Promise<Person> {
  const service = process.env["E2E_SERVICE_URL"] ?? "";
  const { token, user_id } = await tokenOf(service, account, name);

  const send = (method: string, path: string, { body, headers, raw }: NonNullable<Sent> = {}) =>
    fetch(service + path, {
      method,
      headers: {
        "x-auth-token": token,
        "x-language": "en-us",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined && raw === undefined ? {} : { body: raw ?? JSON.stringify(body) }),
    });

  async function call<T>(method: string, path: string, sent: Sent): Promise<Answer<T>> {
    const answer = await send(method, path, sent);
    const body = (answer.status === 204 ? {} : await answer.json()) as Answer<T>["body"];
    if (!answer.ok || body.error_code) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(body)}`);
    return { status: answer.status, headers: answer.headers, body };
  }

  return {
    user_id,
    name,
    token,
    fetch: send,
    get: (path, headers = {}) => call("GET", path, { headers }),
    post: (path, body = {}, headers = {}) => call("POST", path, { body, headers }),
    put: (path, body = {}) => call("PUT", path, { body }),
    remove: (path, body) => call("DELETE", path, body === undefined ? {} : { body }),
  };
}
