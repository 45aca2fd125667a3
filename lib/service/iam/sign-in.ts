/** A password becomes a token. A wrong name, account or password is one and the same answer; too many wrong ones lock the name. */
import type { IamPasswordAuth } from "@/lib/contract/iam";
import { ApiError } from "@/lib/errors/api-error";
import type { OpenCall } from "../http/call";
import { isPassword } from "./password";
import { createToken, readToken, TOKEN_LIFE_MS } from "./token";
import { findSignInUser, listProjects, saveToken, type SignInUser } from "./user-store";
import { countWrongPassword, forgetWrongPasswords, refuseLocked } from "./wrong-passwords/wrong-passwords";

export type IssuedToken = {
  token: string;
  domain_id: string;
  user_id: string;
  project_id: string | null;
  issue_time: Date;
  expire_time: Date;
};

type Scope = IamPasswordAuth["auth"]["scope"];

/** The project of a project scope; null for account scope, which must be the user's own account. */
async function projectOf(call: OpenCall, user: SignInUser, domainName: string, scope: Scope): Promise<string | null> {
  const { domain, project } = scope ?? {};
  if (domain?.id !== undefined && domain.id !== user.domain_id) throw new ApiError("IAM.403");
  if (domain?.name !== undefined && domain.name !== domainName) throw new ApiError("IAM.403");
  if (project === undefined) return null;
  const projects = await listProjects(call.db, user.domain_id);
  const found = projects.find((one) => one.project_id === project.id || one.name === project.name);
  if (found === undefined) throw new ApiError("IAM.403");
  return found.project_id;
}

export async function signIn(call: OpenCall, { auth }: IamPasswordAuth): Promise<IssuedToken> {
  const { name, password, domain } = auth.identity.password.user;
  const given = { account: domain.name, user: name };
  const [user] = await Promise.all([findSignInUser(call.db, domain.name, name), refuseLocked(call, given)]);
  const isRight = await isPassword(user?.password_hash, password);
  if (user === undefined || !isRight || !user.is_enabled) {
    await countWrongPassword(call, given);
    throw new ApiError("IAM.401");
  }
  // Others may have guessed while this one was checked.
  await refuseLocked(call, given);
  await forgetWrongPasswords(call.db, call, given);
  const project_id = await projectOf(call, user, domain.name, auth.scope);
  return issueToken(call, user, project_id);
}

async function issueToken(call: OpenCall, user: SignInUser, project_id: string | null): Promise<IssuedToken> {
  const token = createToken(user.domain_id);
  const { hash } = readToken(token) ?? {};
  if (hash === undefined) throw new Error("An account's id must be 32 hex characters.");
  const { domain_id, user_id } = user;
  const issued = {
    domain_id,
    user_id,
    project_id,
    issue_time: call.at,
    expire_time: new Date(call.at.getTime() + TOKEN_LIFE_MS),
  };
  await saveToken(call.db, { ...issued, token_hash: hash });
  return { ...issued, token };
}
