/** The people whose name holds what was typed, those that begin with it first. Pure. */
import type { SubCustomer } from "@/lib/contract/ticket-shapes";

const SHOWN_MAX = 50;

export type Person = { id: string; name: string };

/** Others than the account itself get masked names; letters then only match what they may read. */
export function offeredPeople(infos: readonly SubCustomer[], typed: string): Person[] {
  const part = typed.trim().toLowerCase();
  const begins = ({ name }: Person) => name.toLowerCase().startsWith(part);
  return infos
    .map(({ customer_id = "", user_name, customer_name = "" }) => ({
      id: customer_id,
      name: user_name ?? customer_name,
    }))
    .filter(({ id, name }) => id !== "" && name.toLowerCase().includes(part))
    .sort((one, other) => Number(begins(other)) - Number(begins(one)) || one.name.localeCompare(other.name))
    .slice(0, SHOWN_MAX);
}
