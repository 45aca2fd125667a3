/** The IAM operations that clients of the ticket service need: tokens, projects, accounts, groups. */
import { ROLES } from "@/lib/contract/roles";
import { ApiError } from "@/lib/errors/api-error";
import { routes, type Call, type OpenCall } from "../http/call";
import { accessKeyRoutes } from "./access-keys/access-key-routes";
import { findCaller, findTokenHolder } from "./caller-store";
import { signIn } from "./sign-in";
import { groupRoutes } from "./team/group-routes";
import { teamReadRoutes } from "./team/team-reads";
import { userRoutes } from "./team/user-routes";
import { describeToken } from "./token-description";
import { readToken } from "./token";
import { listGroupsOf, listProjects } from "./user-store";

const originOf = (call: OpenCall) => new URL(call.request.url).origin;

async function projectNamed(call: OpenCall, domain_id: string, project_id: string | null) {
  const found =
    project_id === null
      ? undefined
      : (await listProjects(call.db, domain_id)).find((one) => one.project_id === project_id);
  return found === undefined ? undefined : { id: found.project_id, name: found.name };
}

async function listWireProjects(call: Call, wanted: { name?: string | undefined } = {}) {
  const self = call.request.url;
  const projects = (await listProjects(call.db, call.caller.domain_id)).filter(
    (one) => wanted.name === undefined || one.name === wanted.name,
  );
  const { domain_id } = call.caller;
  return projects.map(({ project_id, name }) => ({
    id: project_id,
    name,
    domain_id,
    parent_id: domain_id,
    description: "",
    enabled: true,
    is_domain: false,
    links: { self: `${self}/${project_id}` },
  }));
}

export const iamRoutes = routes({
  ...accessKeyRoutes,
  ...userRoutes,
  ...groupRoutes,
  ...teamReadRoutes,

  keystoneCreateUserTokenByPassword: async (call, { body, query }) => {
    const issued = await signIn(call, body);
    const caller = await findCaller(call.db, issued.domain_id, issued.user_id);
    if (caller === undefined) throw new ApiError("IAM.401");
    call.answerHeaders.set("x-subject-token", issued.token);
    call.answerHeaders.set("cache-control", "no-store");
    const project = await projectNamed(call, issued.domain_id, issued.project_id);
    return {
      token: describeToken({ ...issued, caller, project, origin: originOf(call) }, query.nocatalog === undefined),
    };
  },
  keystoneValidateToken: async (call, { headers, query }) => {
    const subject = readToken(headers["x-subject-token"]);
    const isOwn = subject?.domain_id === call.caller.domain_id;
    const holder = subject !== undefined && isOwn ? await findTokenHolder(call.db, subject) : undefined;
    if (holder === undefined || holder.expire_time <= call.at) throw new ApiError("IAM.404");
    call.answerHeaders.set("x-subject-token", headers["x-subject-token"]);
    const project = await projectNamed(call, call.caller.domain_id, holder.project_id);
    return { token: describeToken({ ...holder, project, origin: originOf(call) }, query.nocatalog === undefined) };
  },
  keystoneListAuthProjects: async (call) => ({
    links: { self: call.request.url },
    projects: await listWireProjects(call),
  }),
  keystoneListProjects: async (call, { query }) => {
    const isOwn = [query.domain_id, query.parent_id].every((id) => id === undefined || id === call.caller.domain_id);
    const projects =
      isOwn && query.enabled !== false && query.is_domain !== true ? await listWireProjects(call, query) : [];
    const first = ((query.page ?? 1) - 1) * (query.per_page ?? 5000);
    return {
      links: { self: call.request.url, previous: null, next: null },
      projects: projects.slice(first, first + (query.per_page ?? 5000)),
    };
  },
  keystoneListAuthDomains: async (call) => ({
    links: { self: call.request.url },
    domains: [
      {
        id: call.caller.domain_id,
        name: call.caller.domain_name,
        enabled: true,
        description: "",
        links: { self: call.request.url },
      },
    ],
  }),
  /** Of groups the caller is in; what others may do is not told. */
  keystoneListDomainPermissionsForGroup: async (call, { params }) => {
    const group = call.caller.memberships.find((one) => one.group_id === params.group_id);
    if (group === undefined || params.domain_id !== call.caller.domain_id) throw new ApiError("IAM.403");
    const roles = Object.values(ROLES).filter((role) => group.role_ids.includes(role.id));
    return { roles: roles.map(({ id, name }) => ({ id, name })) };
  },
  keystoneListGroupsForUser: async (call, { params }) => {
    if (params.user_id !== call.caller.user_id && !call.caller.is_account) throw new ApiError("IAM.403");
    const groups = await listGroupsOf(call.db, call.caller.domain_id, params.user_id);
    return { groups: groups.map(({ group_id, name }) => ({ id: group_id, name, domain_id: call.caller.domain_id })) };
  },
});
