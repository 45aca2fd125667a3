import { serve } from "@hono/node-server";
import { GlobalCredentials } from "@huaweicloud/huaweicloud-sdk-core";
import { ClientBuilder } from "@huaweicloud/huaweicloud-sdk-core/ClientBuilder";
import type { HcClient } from "@huaweicloud/huaweicloud-sdk-core/HcClient";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { anAccessKey, type KeyPair } from "@/lib/testing/signed-fetch";
import { aTicketRequest, CASES, statusOf } from "@/lib/testing/ticket-for-tests";

let service: TestService;
let server: ReturnType<typeof serve>;
let endpoint: string;
let account: Account;
let bob: Person;
let key: KeyPair;

beforeAll(async () => {
  service = await aService();
  const address = await new Promise<AddressInfo>((ready) => {
    server = serve({ fetch: service.service.fetch, hostname: "127.0.0.1", port: 0 }, ready);
  });
  endpoint = `http://127.0.0.1:${address.port}`;
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  await service.close();
});
beforeEach(async () => {
  account = await service.anAccount();
  bob = await account.user();
  key = await anAccessKey(bob);
});

class Client {
  constructor(readonly hc: HcClient) {
    const silent = { debug: () => undefined, error: () => undefined };
    Object.assign(Reflect.get(hc, "httpClient") as object, { _logger: silent });
  }

  send(method: string, url: string, over: object = {}): Promise<Record<string, unknown>> {
    const options = {
      method,
      url,
      contentType: "application/json",
      queryParams: {},
      pathParams: {},
      headers: {},
      data: {},
    };
    return this.hc.sendRequest({ ...options, ...over }) as Promise<Record<string, unknown>>;
  }
}

async function aForm(fileName: string, words: string) {
  const form = new FormData();
  form.set("form_data", JSON.stringify({ fileName, accessoryFrom: "incident" }));
  form.set("file", new File([words], "sent"));
  const whole = new Request("http://localhost", { method: "POST", body: form });
  const getHeaders = () => ({ "content-type": whole.headers.get("content-type") });
  return Object.assign(Readable.from([Buffer.from(await whole.arrayBuffer())]), { getHeaders });
}

const credentials = () =>
  new GlobalCredentials().withAk(key.access).withSk(key.secret).withIamEndpoint(endpoint) as GlobalCredentials;

const build = (credential: GlobalCredentials, region?: string): Client => {
  const builder = new ClientBuilder((hc) => new Client(hc as HcClient)).withCredential(credential);
  const target =
    region === undefined ? builder.withEndpoint(endpoint) : builder.withRegion({ id: region, endpoints: [endpoint] });
  return target.build() as Client;
};

describe("the vendor's SDK", () => {
  test("starts without an account id: it asks for the account with its key alone", async () => {
    const client = build(credentials(), "cn-south-1");
    await client.send("GET", CASES);
    expect(client.hc).toMatchObject({ credential: { domainId: account.domain_id } });
  });

  test("makes a ticket, reads it, acts on it and finds it", async () => {
    const client = build(credentials().withDomainId(account.domain_id));
    const { incident_id } = await client.send("POST", CASES, {
      data: aTicketRequest({ simple_description: "磁盘已满" }),
    });
    const detail = await client.send("GET", `${CASES}/{case_id}`, { pathParams: { case_id: incident_id } });
    expect(detail).toMatchObject({
      incident_detail_info: { simple_description: "磁盘已满", xcustomer_id: bob.user_id },
    });
    await client.send("POST", `${CASES}/{case_id}/action`, {
      pathParams: { case_id: incident_id },
      queryParams: { action_id: "cancel" },
      data: { operate_desc: "Solved, thanks: a*b (c)!" },
    });
    expect(await statusOf(bob, String(incident_id))).toBe(4);
    const found = await client.send("GET", CASES, {
      queryParams: { search_key: ["磁盘", "已满"], limit: 10, offset: 0 },
    });
    expect(found).toMatchObject({ total_count: 1 });
  });

  test("puts labels on and off, with lists in the query and a body with DELETE", async () => {
    const client = build(credentials());
    await client.send("POST", "/v2/servicerequest/labels", { data: { name: "prod", color: "#2F80ED" } });
    const { incident_id } = await client.send("POST", CASES, { data: aTicketRequest() });
    const path = { pathParams: { case_id: incident_id }, queryParams: { label_ids: [1] } };
    await client.send("POST", `${CASES}/{case_id}/labels`, path);
    await client.send("DELETE", `${CASES}/{case_id}/labels`, path);
    expect(await client.send("GET", `${CASES}/{case_id}/labels`, path)).toMatchObject({ case_label_list: [] });
  });

  test("sends a file in a form, whose body it does not sign", async () => {
    const client = build(credentials());
    const data = await aForm("屏幕.txt", "plain words");
    const answer = await client.send("POST", "/v2/servicerequest/accessorys", {
      contentType: "multipart/form-data",
      data,
    });
    const file = await bob.fetch("GET", `/v2/servicerequest/accessorys/${String(answer["accessory_id"])}`);
    expect(file.headers.get("content-disposition")).toContain(encodeURIComponent("屏幕.txt"));
    expect(await file.text()).toBe("plain words");
  });

  test("is told of a wrong key as an error with the gateway's code", async () => {
    key = { ...key, secret: "wrong" };
    const failed = build(credentials()).send("GET", CASES);
    await expect(failed).rejects.toMatchObject({ httpStatusCode: 401, errorCode: "APIGW.0301" });
  });

  test("is refused with the account id of another account", async () => {
    const other = await service.anAccount();
    const failed = build(credentials().withDomainId(other.domain_id)).send("GET", CASES);
    await expect(failed).rejects.toMatchObject({ httpStatusCode: 403, errorCode: "OSM.0003" });
  });
});
