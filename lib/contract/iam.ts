/** Tokens, projects and accounts in the shape of Keystone (limits.md 14.1). */
import { z } from "zod";
import { operation } from "./operation";
import { sensitive } from "./sensitive";

export const IamAuthProjectsAnswer = z.object({
  links: z
    .object({
      self: z.string(),
    })
    .optional(),
  projects: z
    .array(
      z.object({
        is_domain: z.boolean(),
        description: z.string(),
        links: z.object({
          self: z.string(),
        }),
        enabled: z.boolean(),
        id: z.string(),
        parent_id: z.string(),
        domain_id: z.string(),
        name: z.string(),
      }),
    )
    .optional(),
});
export type IamAuthProjectsAnswer = z.infer<typeof IamAuthProjectsAnswer>;

export const IamDomainsAnswer = z.object({
  links: z
    .object({
      self: z.string(),
    })
    .optional(),
  domains: z
    .array(
      z.object({
        id: z.string().optional(),
        name: z.string().optional(),
        enabled: z.boolean().optional(),
        description: z.string().optional(),
        links: z
          .object({
            self: z.string(),
          })
          .optional(),
      }),
    )
    .optional(),
});
export type IamDomainsAnswer = z.infer<typeof IamDomainsAnswer>;

export const IamPasswordAuth = z.object({
  auth: z.object({
    identity: z.object({
      methods: z.array(z.literal("password")).min(1).max(1),
      password: z.object({
        user: z.object({
          domain: z.object({
            name: z.string(),
          }),
          name: sensitive(z.string()),
          password: sensitive(z.string()),
        }),
      }),
    }),
    scope: z
      .object({
        domain: z
          .object({
            id: z.string().optional(),
            name: z.string().optional(),
          })
          .optional(),
        project: z
          .object({
            id: z.string().optional(),
            name: z.string().optional(),
          })
          .optional(),
      })
      .optional(),
  }),
});
export type IamPasswordAuth = z.infer<typeof IamPasswordAuth>;

export const IamProjectsAnswer = z.object({
  links: z
    .object({
      self: z.string(),
      previous: z.string().nullable().optional(),
      next: z.string().nullable().optional(),
    })
    .optional(),
  projects: z
    .array(
      z.object({
        is_domain: z.boolean(),
        description: z.string(),
        links: z.object({
          self: z.string(),
          previous: z.string().nullable().optional(),
          next: z.string().nullable().optional(),
        }),
        enabled: z.boolean(),
        id: z.string(),
        parent_id: z.string(),
        domain_id: z.string(),
        name: z.string(),
      }),
    )
    .optional(),
});
export type IamProjectsAnswer = z.infer<typeof IamProjectsAnswer>;

export const IamToken = z.object({
  methods: z.array(z.string()),
  issued_at: z.string(),
  expires_at: z.string(),
  user: z.object({
    id: z.string(),
    name: z.string(),
    password_expires_at: z.string().optional(),
    domain: z.object({
      id: z.string().optional(),
      name: z.string().optional(),
    }),
  }),
  domain: z
    .object({
      id: z.string().optional(),
      name: z.string().optional(),
    })
    .optional(),
  project: z
    .object({
      id: z.string().optional(),
      name: z.string().optional(),
      domain: z
        .object({
          id: z.string().optional(),
          name: z.string().optional(),
        })
        .optional(),
    })
    .optional(),
  roles: z.array(
    z.object({
      id: z.string().optional(),
      name: z.string().optional(),
    }),
  ),
  catalog: z
    .array(
      z.object({
        id: z.string().optional(),
        name: z.string().optional(),
        type: z.string().optional(),
        endpoints: z
          .array(
            z.object({
              id: z.string().optional(),
              interface: z.string().optional(),
              region: z.string().optional(),
              region_id: z.string().optional(),
              url: z.string().optional(),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
});
export type IamToken = z.infer<typeof IamToken>;

export const IamTokenAnswer = z.object({
  token: IamToken.optional(),
});
export type IamTokenAnswer = z.infer<typeof IamTokenAnswer>;

const AccessKeyStatus = z.enum(["active", "inactive"]);

export const AccessKey = z.object({
  access: z.string(),
  user_id: z.string(),
  status: AccessKeyStatus,
  description: z.string(),
  create_time: z.string(),
});
export type AccessKey = z.infer<typeof AccessKey>;

export const CreateAccessKey = z.object({
  credential: z.object({ user_id: z.string().min(1).max(64), description: z.string().max(255).optional() }),
});
export type CreateAccessKey = z.infer<typeof CreateAccessKey>;

export const UpdateAccessKey = z.object({
  credential: z.object({ status: AccessKeyStatus.optional(), description: z.string().max(255).optional() }),
});
export type UpdateAccessKey = z.infer<typeof UpdateAccessKey>;

const CREDENTIALS = "/v3.0/OS-CREDENTIAL/credentials";
const AccessKeyName = z.object({ access_key: z.string().min(1).max(64) });

export const iamOperations = {
  createPermanentAccessKey: operation("POST", CREDENTIALS, {
    summary: "Make an access key; its secret is told this once",
    body: CreateAccessKey,
    answer: z.object({ credential: AccessKey.extend({ secret: sensitive(z.string()) }) }),
    created: true,
    browser: true,
  }),
  listPermanentAccessKeys: operation("GET", CREDENTIALS, {
    summary: "List access keys of a user, without their secrets",
    query: z.object({ user_id: z.string().max(64).optional() }),
    answer: z.object({ credentials: z.array(AccessKey) }),
    browser: true,
  }),
  updatePermanentAccessKey: operation("PUT", `${CREDENTIALS}/{access_key}`, {
    summary: "Switch an access key on or off, or describe it",
    params: AccessKeyName,
    body: UpdateAccessKey,
    answer: z.object({ credential: AccessKey }),
    browser: true,
  }),
  deletePermanentAccessKey: operation("DELETE", `${CREDENTIALS}/{access_key}`, {
    summary: "Delete an access key",
    params: AccessKeyName,
    empty: true,
    browser: true,
  }),
  keystoneCreateUserTokenByPassword: operation("POST", "/v3/auth/tokens", {
    summary: "Get a token with a password",
    query: z.object({ nocatalog: z.string().optional() }),
    body: IamPasswordAuth,
    answer: IamTokenAnswer,
    created: true,
    open: true,
  }),
  keystoneValidateToken: operation("GET", "/v3/auth/tokens", {
    summary: "Check a token",
    query: z.object({ nocatalog: z.string().optional() }),
    headers: z.object({ "x-subject-token": sensitive(z.string()) }),
    answer: IamTokenAnswer,
  }),
  keystoneListAuthProjects: operation("GET", "/v3/auth/projects", {
    summary: "List projects the user may use",
    answer: IamAuthProjectsAnswer,
  }),
  keystoneListAuthDomains: operation("GET", "/v3/auth/domains", {
    summary: "List accounts the user may use",
    answer: IamDomainsAnswer,
  }),
  keystoneListProjects: operation("GET", "/v3/projects", {
    summary: "List projects",
    query: z.object({
      domain_id: z.string().optional(),
      name: z.string().optional(),
      parent_id: z.string().optional(),
      enabled: z.boolean().optional(),
      is_domain: z.boolean().optional(),
      page: z.int().min(1).optional(),
      per_page: z.int().min(1).max(5000).optional(),
    }),
    answer: IamProjectsAnswer,
  }),
  keystoneListDomainPermissionsForGroup: operation("GET", "/v3/domains/{domain_id}/groups/{group_id}/roles", {
    summary: "List the roles of a group",
    params: z.object({ domain_id: z.string().min(1).max(64), group_id: z.string().min(1).max(64) }),
    answer: z.object({ roles: z.array(z.object({ id: z.string(), name: z.string() })) }),
  }),
  keystoneListGroupsForUser: operation("GET", "/v3/users/{user_id}/groups", {
    summary: "List the groups of a user",
    params: z.object({ user_id: z.string().min(1).max(64) }),
    answer: z.object({ groups: z.array(z.object({ id: z.string(), name: z.string(), domain_id: z.string() })) }),
    browser: true,
  }),
};
