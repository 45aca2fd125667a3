import { expect, test } from "vitest";
import { allPages } from "./history";

test("every page is asked for in its order, until there is no next", async () => {
  const pages = await allPages(
    0,
    async (place) => `page ${place}`,
    (_, { length }) => (length < 3 ? length : undefined),
  );
  expect(pages).toEqual(["page 0", "page 1", "page 2"]);
});

test("a service that always has a next page is left after forty", async () => {
  expect(
    await allPages(
      0,
      async () => 1,
      () => 0,
    ),
  ).toHaveLength(40);
});
