/** The search of the top bar leads an engineer into the queue. */
import { randomUUID } from "node:crypto";
import { aTicket } from "../../lib/testing/ticket-for-tests";
import { expect, test } from "../fixtures";

test("what an engineer searches for stands in the queue", async ({ pageOf, person }) => {
  const word = `w${randomUUID().slice(0, 10)}`;
  await aTicket(await person("bob"), { simple_description: `Cannot log in ${word}` });
  const desk = await pageOf("sam");
  await desk.goto("/desk");
  const search = desk.getByRole("banner").getByRole("searchbox");
  await search.fill(word);
  await search.press("Enter");
  await expect(desk).toHaveURL(`/desk?search=${word}`);
  await expect(desk.getByRole("link", { name: word })).toBeVisible();
});
