/** Said for an authorization that does not exist, and in the same words for one that the reader may not see. */
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/actions/link-button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { PageTitle } from "@/components/ui/page/page-title";

export async function AuthorizationMissing() {
  const t = await getTranslations("authorizations.missing");
  return (
    <>
      <PageTitle title={t("title")} />
      <EmptyState drawing="key" action={<LinkButton href="/authorizations">{t("to_list")}</LinkButton>}>
        {t("sentence")}
      </EmptyState>
    </>
  );
}
