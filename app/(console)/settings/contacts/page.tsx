/** Contacts and notices: what was proved, and of what one hears. Engineers have neither. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { VERIFIED_INPUT } from "@/components/contact-proof/verified-input";
import { ChoicesPanel } from "@/components/settings/contacts/choices-panel";
import { ContactsPanel } from "@/components/settings/contacts/contacts-panel";
import { PageTitle } from "@/components/ui/page/page-title";
import { Texts } from "@/lib/i18n/page-texts";
import { isOffered } from "@/lib/server/gateway/offered";
import { serverQuery } from "@/lib/server/hydrate";
import { requireSession } from "@/lib/server/sessions/require-session";
import { Hydrate } from "../../hydrate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings.navigation"))("contacts") };
}

export default async function ContactsPage() {
  const [session, t] = await Promise.all([requireSession(), getTranslations("settings.navigation")]);
  if (session.is_engineer) notFound();
  const queries = [serverQuery("listHasVerifiedContacts", VERIFIED_INPUT), serverQuery("listNotificationChoices")];
  return (
    <Texts of={["settings_contacts", "contact_proof"]}>
      <Hydrate session={session} queries={queries}>
        <PageTitle title={t("contacts")} />
        <div className="grid max-w-6xl items-start gap-4 lg:grid-cols-2">
          <ContactsPanel />
          {isOffered("listNotificationChoices") && <ChoicesPanel />}
        </div>
      </Hydrate>
    </Texts>
  );
}
