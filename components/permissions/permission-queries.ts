/** What the page of permissions asks for; server and browser ask the same. Pure. */
import type { GivenRight } from "./person-rights";

export const rightInput = (privilege: GivenRight) => ({ query: { privilege } });
