/** A ticket on the desk. */
import type { Metadata } from "next";
import { DeskTicket } from "@/components/desk/ticket/desk-ticket";
import { Hydrate, serverQuery } from "@/lib/server/hydrate";
import { requireEngineer } from "@/lib/server/sessions/require-session";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeURIComponent((await params).id) };
}

export default async function DeskTicketPage({ params }: Props) {
  const session = await requireEngineer();
  const incident_id = decodeURIComponent((await params).id);
  const queries = [serverQuery("deskShowCase", { params: { case_id: incident_id } })];
  return (
    <Hydrate session={session} queries={queries}>
      <DeskTicket key={incident_id} incident_id={incident_id} user_id={session.user_id} />
    </Hydrate>
  );
}
