/** Somebody new in the company of erin, whom no other journey knows: with no tickets yet, and with the right to submit, so that no policy stops them. */
import { randomUUID } from "node:crypto";
import type { Page, PlaywrightWorkerArgs } from "@playwright/test";
import type { Person } from "../lib/testing/service-for-tests";
import { test as base, type Look, type User } from "./fixtures";
import { servicePerson } from "./service-person";
import { signInCookies } from "./sign-in-cookies";

export type NewPerson = {
  name: string;
  /** Calls the service directly. */
  caller: Person;
  page: (look?: Look) => Promise<Page>;
};

const ACCOUNT = "globex";

async function createUser(erin: Person, mayAlwaysSubmit: boolean): Promise<string> {
  const name = `p${randomUUID().slice(0, 8)}`;
  const user = { name, password: process.env["E2E_PASSWORD"] };
  const { body } = await erin.post<{ user: { id: string } }>("/v3/users", { user });
  const right = { operation: "create", privilege: "createCase", user_id: body.user.id };
  if (mayAlwaysSubmit) await erin.post("/v2/servicerequest/privileges", right);
  return name;
}

type OpenPage = (user: User, look?: Look) => Promise<Page>;

/** The window of erin with the session of the new person in place of hers. */
async function pageFor(playwright: PlaywrightWorkerArgs["playwright"], pageOf: OpenPage, name: string, look?: Look) {
  const page = await pageOf("erin", look);
  await page.context().addCookies(await signInCookies(playwright, ACCOUNT, name));
  return page;
}

type Fixtures = { newPerson: (given?: { mayAlwaysSubmit?: boolean }) => Promise<NewPerson> };

export const test = base.extend<Fixtures>({
  newPerson: async ({ playwright, pageOf, person }, give) => {
    await give(async ({ mayAlwaysSubmit = true } = {}) => {
      const name = await createUser(await person("erin"), mayAlwaysSubmit);
      const caller = await servicePerson(ACCOUNT, name);
      return { name, caller, page: (look) => pageFor(playwright, pageOf, name, look) };
    });
  },
});
