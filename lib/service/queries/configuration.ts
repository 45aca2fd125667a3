/** Settings that anybody may read by their key (limits.md 11). One key is documented: the products that offer a diagnosis. */
import { ApiError } from "@/lib/errors/api-error";

const CONFIGURATION: ReadonlyMap<string, string> = new Map([["case.create-case.diagnose-list", "ecs,rds"]]);

export function requireConfiguration(config_key: string): string {
  const value = CONFIGURATION.get(config_key);
  if (value === undefined) throw new ApiError("OSM.01010001", { field: "config_key", reason: "is unknown" });
  return value;
}
