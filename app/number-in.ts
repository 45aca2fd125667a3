/** The number of a ticket in an address, where it stands encoded; what cannot be read is no ticket. */
import { notFound } from "next/navigation";

export async function numberIn(params: Promise<{ id: string }>): Promise<string> {
  try {
    return decodeURIComponent((await params).id).slice(0, 64);
  } catch {
    return notFound();
  }
}
