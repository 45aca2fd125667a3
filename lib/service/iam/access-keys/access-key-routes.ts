/** Access keys for SDKs and scripts, in the shape of IAM. A secret is told once, when it is made, and never again. */
import { ApiError } from "@/lib/errors/api-error";
import { appendAudit } from "../../audit/audit";
import type { Transaction } from "../../db/database";
import { lockMatter } from "../../db/lock-matter";
import { routes, type Call } from "../../http/call";
import { findCaller } from "../caller-store";
import { createKeyPair, requireMayManage, requireRoomForKey } from "./access-key";
import * as store from "./access-key-store";
import type { AccessKeyRow } from "./access-key-tables";

function view({ access, user_id, status, description, create_time }: AccessKeyRow) {
  return { access, user_id, status, description, create_time: create_time.toISOString() };
}

async function audit(call: Call, tx: Transaction, operation: string, access: string): Promise<void> {
  await appendAudit(tx, call, { operation, resource_type: "access_key", resource_id: access });
}

/** A key of someone whose keys the caller may not manage does not exist. */
async function requireKey(call: Call, tx: Transaction, access: string): Promise<AccessKeyRow> {
  const key = await store.findKey(tx, { domain_id: call.caller.domain_id, access });
  const isTheirs = key !== undefined && (key.user_id === call.caller.user_id || call.caller.is_account);
  if (!isTheirs) throw new ApiError("IAM.404");
  return key;
}

async function requireUser(call: Call, user_id: string): Promise<void> {
  requireMayManage(call.caller, user_id);
  if ((await findCaller(call.db, call.caller.domain_id, user_id)) === undefined) throw new ApiError("IAM.404");
}

export const accessKeyRoutes = routes({
  createPermanentAccessKey: async (call, { body: { credential } }) => {
    const { user_id, description = "" } = credential;
    await requireUser(call, user_id);
    const { domain_id } = call.caller;
    const pair = createKeyPair();
    await call.db.transaction(async (tx) => {
      await lockMatter(tx, domain_id, `access keys of ${user_id}`);
      requireRoomForKey((await store.listKeysOf(tx, domain_id, user_id)).length);
      await store.insertKey(tx, call.keys, { ...pair, domain_id, user_id, description }, call.at);
      await audit(call, tx, "createAccessKey", pair.access);
    });
    call.answerHeaders.set("cache-control", "no-store");
    const create_time = call.at.toISOString();
    return { credential: { ...pair, user_id, description, status: "active" as const, create_time } };
  },

  listPermanentAccessKeys: async (call, { query }) => {
    const user_id = query.user_id ?? call.caller.user_id;
    requireMayManage(call.caller, user_id);
    const keys = await store.listKeysOf(call.db, call.caller.domain_id, user_id);
    return { credentials: keys.map(view) };
  },

  updatePermanentAccessKey: async (call, { params, body: { credential } }) => {
    const key = await call.db.transaction(async (tx) => {
      const found = await requireKey(call, tx, params.access_key);
      const change = {
        status: credential.status ?? found.status,
        description: credential.description ?? found.description,
      };
      await store.updateKey(tx, found, change);
      await audit(call, tx, "updateAccessKey", found.access);
      return { ...found, ...change };
    });
    return { credential: view(key) };
  },

  deletePermanentAccessKey: async (call, { params }) => {
    await call.db.transaction(async (tx) => {
      const key = await requireKey(call, tx, params.access_key);
      await store.deleteKey(tx, key);
      await audit(call, tx, "deleteAccessKey", key.access);
    });
  },
});
