/** Asks our own service which of these people are no longer there. No session stands behind it, so it is none of the gateway's calls. */
import "server-only";
import { listGonePeople, type Person } from "@/lib/contract/gone-people";
import { persist } from "./persist";
import { readerOf } from "./reader";
import { receive } from "./receive";
import { outgoing } from "./request";
import { patience, send } from "./send";

/** Of those that were asked for alone, whatever the answer says. */
export async function askGonePeople(people: readonly Person[], secret: string): Promise<Person[]> {
  const to = { reader: readerOf(new Headers()), token: undefined };
  const request = outgoing(listGonePeople, { headers: { "x-console-secret": secret }, body: { people } }, to);
  const bounds = patience();
  const ask = async (signal: AbortSignal) => receive(listGonePeople, await send(request, bounds.headersMs, signal));
  const answer = await persist(ask, { ...bounds, mayRepeat: () => true, left: undefined });
  const nameOf = ({ domain_id, user_id }: Person) => `${domain_id}/${user_id}`;
  const gone = new Set((answer as { people: Person[] }).people.map(nameOf));
  return people.filter((person) => gone.has(nameOf(person)));
}
