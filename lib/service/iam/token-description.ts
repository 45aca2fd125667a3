/** What a token's body says of its user, scope, roles and where the services are (limits.md 14.1). */
import type { IamToken } from "@/lib/contract/iam";
import { rolesOf, type Caller } from "./caller";

type Described = {
  caller: Caller;
  project: { id: string; name: string } | undefined;
  issue_time: Date;
  expire_time: Date;
  origin: string;
};

function catalogAt(origin: string): NonNullable<IamToken["catalog"]> {
  const service = (id: string, type: string, path: string) => ({
    id,
    name: id,
    type,
    endpoints: [{ id: `${id}-public`, interface: "public", region: "*", region_id: "*", url: `${origin}${path}` }],
  });
  return [service("iam", "identity", "/v3"), service("osm", "osm", "/v2")];
}

export function describeToken(token: Described, withCatalog: boolean): IamToken {
  const { caller, project } = token;
  const domain = { id: caller.domain_id, name: caller.domain_name };
  return {
    methods: ["password"],
    issued_at: token.issue_time.toISOString(),
    expires_at: token.expire_time.toISOString(),
    user: { id: caller.user_id, name: caller.user_name, password_expires_at: "", domain },
    ...(project === undefined ? { domain } : { project: { ...project, domain } }),
    roles: rolesOf(caller),
    ...(withCatalog ? { catalog: catalogAt(token.origin) } : {}),
  };
}
