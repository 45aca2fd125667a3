/** The labels of the account: made, renamed, recoloured, deleted. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { COUNTED_LABELS } from "@/components/labels/counted-labels";
import { LabelsPage as Labels } from "@/components/labels/labels-page";
import { Texts } from "@/lib/i18n/page-texts";
import { serverQuery } from "@/lib/server/hydrate";
import { requireSession } from "@/lib/server/sessions/require-session";
import { Hydrate } from "../hydrate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("labels"))("title") };
}

export default async function LabelsPage() {
  const session = await requireSession();
  return (
    <Texts of={["labels", "ticket_actions"]}>
      <Hydrate session={session} queries={[serverQuery("listLabels", COUNTED_LABELS)]}>
        <Labels />
      </Hydrate>
    </Texts>
  );
}
