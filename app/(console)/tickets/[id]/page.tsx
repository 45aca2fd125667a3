/** A ticket of one's own. One that does not exist, or that the reader may not see, is not found; everything else comes with the page. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireSession } from "@/lib/server/sessions/require-session";
import { numberIn } from "../../../number-in";
import { TicketPageContent } from "../ticket-page";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ do?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [number, t] = await Promise.all([numberIn(params), getTranslations("ticket")]);
  return { title: t("title", { number }) };
}

export default async function TicketPage({ params, searchParams }: Props) {
  const [session, incident_id, search] = await Promise.all([requireSession(), numberIn(params), searchParams]);
  return <TicketPageContent session={session} incident_id={incident_id} asked={search.do} />;
}
