/**
 * What our console asks our service by the clock: which of the people that it keeps something of are no longer there. It has nobody's token
 * then, but a secret that both got at their start. It stands beside the table of operations, so neither clients nor browsers have it.
 */
import { z } from "zod";
import { operation } from "./operation";
import { sensitive } from "./sensitive";

export const PEOPLE_ASKED_MAX = 500;

const Person = z.object({ domain_id: z.string().min(1).max(64), user_id: z.string().min(1).max(64) });
export type Person = z.infer<typeof Person>;

const People = z.array(Person).max(PEOPLE_ASKED_MAX);

export const listGonePeople = operation("POST", "/internal/gone-people", {
  summary: "List which of these people are no longer there",
  headers: z.object({ "x-console-secret": sensitive(z.string()) }),
  body: z.object({ people: People }),
  answer: z.object({ people: People }),
});
