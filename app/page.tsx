/** The start: nobody stays here. Engineers go to their desk, customers to their tickets. */
import { redirect } from "next/navigation";
import { requireSession } from "@/lib/server/sessions/require-session";
import { homeOf } from "@/lib/server/sessions/session";

export default async function StartPage(): Promise<never> {
  redirect(homeOf(await requireSession()));
}
