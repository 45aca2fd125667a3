import { expect, test } from "vitest";
import { AUTHORIZATION_WAYS, type AuthorizationWay } from "@/lib/contract/authorization-ways";
import { AskAuthorization } from "@/lib/contract/desk-authorizations";
import { findAskFaults } from "./ask-faults";
import { anItem, askBody, askFieldsOf, wayById, type AskItem } from "./ask-values";

function way(id: string): AuthorizationWay {
  const found = wayById(id);
  if (found === undefined) throw new Error(id);
  return found;
}

const values = (item: Partial<AskItem>, auth_describe = "To read the log") => ({
  way: "ssh-password",
  auth_describe,
  items: [{ ...anItem(), ...item }],
});
const faults = (id: string, item: Partial<AskItem>, why?: string) =>
  Object.entries(findAskFaults(way(id), values(item, why))).map(([path, { message }]) => `${path} ${message}`);

test("each way asks for what it needs", () => {
  expect(askFieldsOf(way("ssh-key"))).toContain("host");
  expect(askFieldsOf(way("vnc"))).toEqual(["instance_name", "instance_id", "region_id", "account"]);
  expect(askFieldsOf(way("console-agency"))).toEqual(["region_id"]);
  expect(askFieldsOf(way("confidential"))).toEqual([]);
});

test("a server is reached by address, or named where there is none", () => {
  expect(faults("ssh-password", {})).toEqual(["items.0.host form.ask.host_required"]);
  expect(faults("ssh-password", { host: "web 1" })).toEqual(["items.0.host form.host.invalid"]);
  expect(faults("ssh-password", { host: "2001:db8::7" })).toEqual([]);
  expect(faults("vnc", {})).toEqual(["items.0.instance_name form.ask.server_required"]);
  expect(faults("vnc", { instance_id: "i-1" })).toEqual([]);
});

test.each(["0", "65536", "ssh", "-1", "2.5"])("%s is no port", (port) => {
  expect(faults("rdp", { host: "198.51.100.7", port })).toEqual(["items.0.port form.grant.port_invalid"]);
});

test("it is said why, and nothing is longer than the service takes", () => {
  expect(faults("confidential", {}, "  ")).toEqual(["auth_describe form.auth_describe.required"]);
  expect(faults("confidential", {}, "a".repeat(2001))).toEqual(["auth_describe form.auth_describe.too_long"]);
  expect(Object.keys(findAskFaults(way("vnc"), values({ instance_name: "w", account: "a".repeat(65) })))).toEqual([
    "items.0.account",
  ]);
});

test("what belongs to another way is not sent, and what is sent keeps the contract", () => {
  const filled = values({ instance_name: "web-1", region_id: "cn-north-4", host: "198.51.100.7", port: "22" });
  expect(askBody(way("ssh-password"), filled).details).toEqual([
    { instance_name: "web-1", region_id: "cn-north-4", host: "198.51.100.7", port: 22 },
  ]);
  expect(askBody(way("console-credential"), filled).details).toEqual([{ region_id: "cn-north-4" }]);
  expect(askBody(way("confidential"), filled).details).toBeUndefined();
  for (const one of AUTHORIZATION_WAYS) expect(AskAuthorization.safeParse(askBody(one, filled)).success).toBe(true);
});
