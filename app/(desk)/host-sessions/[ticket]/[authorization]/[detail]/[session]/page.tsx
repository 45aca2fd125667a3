/** A recorded session on a customer's host. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { HostSession } from "@/components/desk/session/host-session";
import { Texts } from "@/lib/i18n/page-texts";
import { Hydrate, serverQuery } from "@/lib/server/hydrate";
import { requireEngineer } from "@/lib/server/sessions/require-session";

type Props = { params: Promise<{ ticket: string; authorization: string; detail: string; session: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("host_session");
  return { title: t("of_ticket", { number: decodeURIComponent((await params).ticket) }) };
}

export default async function HostSessionPage({ params }: Props) {
  const session = await requireEngineer();
  const asked = await params;
  const incident_id = decodeURIComponent(asked.ticket);
  const place = {
    authorization_id: decodeURIComponent(asked.authorization),
    detail_id: Number(asked.detail),
    session_id: Number(asked.session),
  };
  if (!Number.isSafeInteger(place.detail_id) || !Number.isSafeInteger(place.session_id)) notFound();
  return (
    <Texts of={["host_session", "authorization_actions"]}>
      <Hydrate session={session} queries={[serverQuery("deskShowCase", { params: { case_id: incident_id } })]}>
        <HostSession key={place.session_id} incident_id={incident_id} place={place} />
      </Hydrate>
    </Texts>
  );
}
