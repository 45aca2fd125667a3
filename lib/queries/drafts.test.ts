import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { draftQuery, mayBeAskedAgain } from "./drafts";

test("a draft in use is not asked for again with everything else", async () => {
  const client = new QueryClient();
  const { queryKey } = draftQuery("message:TS-1");
  client.setQueryData(queryKey, { content: null, revision: 0 });
  client.setQueryData(["osm", "listCases"], {});
  await client.invalidateQueries({ predicate: mayBeAskedAgain });
  expect(client.getQueryState(queryKey)?.isInvalidated).toBe(false);
  expect(client.getQueryState(["osm", "listCases"])?.isInvalidated).toBe(true);
});
