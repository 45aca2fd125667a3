/** The desk with no ticket open. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NoTicketOpen } from "@/components/desk/no-ticket-open";
import { requireEngineer } from "@/lib/server/sessions/require-session";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("title") };
}

export default async function DeskPage() {
  await requireEngineer();
  return <NoTicketOpen />;
}
