/** Where the sentence for an error code stands in the namespace errors. Dots would nest, so they are underscores there. */
import type { Messages } from "./texts";

export type ErrorKey = keyof Messages["errors"];

/** "OSM.01010004" -> "OSM_01010004"; the gateway's other spelling APIG is APIGW. */
export function errorKey(code: string): string {
  return code.replace(/^APIG\./, "APIGW.").replaceAll(".", "_");
}
