/** The people of an account on the wire: the account itself changes them, everybody sees whom they share a group with. */
import type { UpdateUser } from "@/lib/contract/team";
import { appendAudit } from "../../audit/audit";
import type { Transaction } from "../../db/database";
import { lockMatter } from "../../db/lock-matter";
import { routes, type Call } from "../../http/call";
import type { Owner } from "../caller";
import { createUser } from "../directory";
import { hashPassword } from "../password";
import { forgetWrongPasswords } from "../wrong-passwords/wrong-passwords";
import { changeOwnPassword } from "./own-password";
import * as store from "./person-store";
import { viewUser, visiblePeople } from "./team-reads";
import { forgetPerson } from "./forget-person";
import { requireGoodPassword, requireManager, requireOrdinary, requireRoom, USERS_OF_ACCOUNT_MAX } from "./team";

async function audit(call: Call, tx: Transaction, operation: string, user_id: string): Promise<void> {
  await appendAudit(tx, call, { operation, resource_type: "user", resource_id: user_id });
}

type Change = UpdateUser["user"];

/** Each of the three changes has an entry of its own in the trail. */
function operationsOf({ name, password, enabled }: Change): string[] {
  return [
    ...(name === undefined ? [] : ["renameUser"]),
    ...(password === undefined ? [] : ["resetPassword"]),
    ...(enabled === undefined ? [] : [enabled ? "enableUser" : "disableUser"]),
  ];
}

async function changePerson(call: Call, tx: Transaction, owner: Owner, change: Change): Promise<store.ShownUser> {
  const found = await store.requirePerson(tx, owner);
  requireOrdinary(found);
  const name = change.name ?? found.name;
  const is_enabled = change.enabled ?? found.is_enabled;
  if (change.name !== undefined) await store.requireFreeName(tx, owner, name);
  if (change.password !== undefined) requireGoodPassword(change.password, name);
  const secret = change.password === undefined ? {} : { password_hash: await hashPassword(change.password) };
  await store.updatePerson(tx, owner, { name, is_enabled, ...secret });
  if (change.password !== undefined || !is_enabled) await store.endTokens(tx, owner);
  if (change.password !== undefined)
    await forgetWrongPasswords(tx, call, { account: call.caller.domain_name, user: name });
  for (const operation of operationsOf(change)) await audit(call, tx, operation, owner.user_id);
  return { ...found, name, is_enabled };
}

export const userRoutes = routes({
  keystoneListUsers: async (call, { query }) => {
    const shown = (await visiblePeople(call)).filter(
      (one) =>
        (query.name === undefined || one.name === query.name) &&
        (query.enabled === undefined || one.is_enabled === query.enabled),
    );
    return { users: shown.map(viewUser) };
  },

  keystoneCreateUser: async (call, { body: { user } }) => {
    requireManager(call.caller);
    requireGoodPassword(user.password, user.name);
    const { domain_id } = call.caller;
    const user_id = await call.db.transaction(async (tx) => {
      await lockMatter(tx, domain_id, "users");
      requireRoom(await store.countPeople(tx, domain_id), USERS_OF_ACCOUNT_MAX);
      await store.requireFreeName(tx, { domain_id, user_id: "" }, user.name);
      const made = await createUser(tx, { ...user, domain_id }, call.at);
      await audit(call, tx, "createUser", made);
      return made;
    });
    const made = { user_id, domain_id, name: user.name, is_account: false, is_enabled: true, create_time: call.at };
    return { user: viewUser(made) };
  },

  keystoneUpdateUserByAdmin: async (call, { params, body: { user } }) => {
    requireManager(call.caller);
    const owner = { domain_id: call.caller.domain_id, user_id: params.user_id };
    const changed = await call.db.transaction(async (tx) => {
      await lockMatter(tx, owner.domain_id, "users");
      return changePerson(call, tx, owner, user);
    });
    return { user: viewUser(changed) };
  },

  keystoneDeleteUser: async (call, { params }) => {
    requireManager(call.caller);
    const owner = { domain_id: call.caller.domain_id, user_id: params.user_id };
    await call.db.transaction(async (tx) => {
      requireOrdinary(await store.requirePerson(tx, owner));
      await forgetPerson(tx, { ...owner, is_of_provider: call.caller.is_provider }, call.at);
      await store.deletePerson(tx, owner);
      await audit(call, tx, "deleteUser", owner.user_id);
    });
  },

  keystoneUpdateUserPassword: async (call, { params, body }) => {
    await changeOwnPassword(call, params.user_id, body.user);
  },
});
