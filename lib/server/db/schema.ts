/** All tables of the console, for drizzle-kit. */
export { consoleSchema } from "./console-schema";
export { dataKeys } from "../keys/key-tables";
export { drafts } from "../drafts/draft-tables";
export { sessions } from "../sessions/session-tables";
export { signInTries } from "../sessions/sign-in-tries-table";
export { ticketViews } from "../views/view-tables";
