import { expect, test } from "vitest";
import { DOCUMENTED } from "../testing/documented-api";
import type { Operation } from "./operation";
import { OPERATIONS } from "./operations";
import { OWN_OPERATIONS } from "./own-operations";

test("what a browser may ask for is documented, of the identity service, or told as our own", () => {
  const documented = new Set<string>(DOCUMENTED.map(({ operationId }) => operationId));
  const undocumented = (Object.entries(OPERATIONS) as [string, Operation][])
    .filter(([name, { browser, path }]) => browser === true && !documented.has(name) && !path.startsWith("/v3"))
    .map(([name]) => name);
  expect(undocumented.toSorted()).toEqual([...OWN_OPERATIONS]);
});
