/** A ticket on the desk. */
import type { Metadata } from "next";
import { DeskTicket } from "@/components/desk/ticket/desk-ticket";
import { Hydrate, serverQuery } from "@/lib/server/hydrate";
import { requireEngineer } from "@/lib/server/sessions/require-session";
import { numberIn } from "../../../number-in";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await numberIn(params) };
}

export default async function DeskTicketPage({ params }: Props) {
  const [session, incident_id] = await Promise.all([requireEngineer(), numberIn(params)]);
  const queries = [serverQuery("deskShowCase", { params: { case_id: incident_id } })];
  return (
    <Hydrate session={session} queries={queries}>
      <DeskTicket key={incident_id} incident_id={incident_id} user_id={session.user_id} />
    </Hydrate>
  );
}
