/** For an address that leads nowhere, or that this reader may not see: both look the same. */
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/actions/link-button";
import { EmptyState } from "@/components/ui/feedback/empty-state";

export async function NothingHere() {
  const t = await getTranslations("shell.not_found");
  return (
    <div className="pt-8 text-center">
      <h1 className="text-xl font-semibold">{t("title")}</h1>
      <EmptyState drawing="search" action={<LinkButton href="/">{t("home")}</LinkButton>}>
        {t("sentence")}
      </EmptyState>
    </div>
  );
}
