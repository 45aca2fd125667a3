/** Messages: what engineers wrote, over all tickets. The first ones come with the page; after that the browser asks by itself. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { readMessageFilter, recentInput } from "@/components/messages/message-filter";
import { Messages } from "@/components/messages/messages";
import { PageTitle } from "@/components/ui/page/page-title";
import { Texts } from "@/lib/i18n/page-texts";
import { isOffered } from "@/lib/server/gateway/offered";
import { serverQuery } from "@/lib/server/hydrate";
import { requireSession } from "@/lib/server/sessions/require-session";
import { Hydrate } from "../hydrate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("messages"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MessagesPage({ searchParams }: Props) {
  const [session, given, t] = await Promise.all([requireSession(), searchParams, getTranslations("messages")]);
  if (!isOffered("listRecentMessages")) notFound();
  const filter = readMessageFilter({ get: (name) => [given[name]].flat()[0] ?? null });
  return (
    <Texts of={["messages", "conversation", "attachments", "masking"]}>
      <PageTitle title={t("title")} lead={t("lead")} />
      <Hydrate session={session} queries={[serverQuery("listRecentMessages", recentInput(filter, ""))]}>
        <Messages reader_id={session.user_id} />
      </Hydrate>
    </Texts>
  );
}
