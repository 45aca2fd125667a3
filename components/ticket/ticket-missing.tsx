/** In place of a ticket that does not exist or that the reader may not see: both look the same. */
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/actions/link-button";
import { EmptyState } from "@/components/ui/feedback/empty-state";

export function TicketMissing() {
  const t = useTranslations("ticket.missing");
  return (
    <div className="pt-8 text-center">
      <h1 className="text-xl font-semibold">{t("title")}</h1>
      <EmptyState drawing="search" action={<LinkButton href="/tickets">{t("to_list")}</LinkButton>}>
        {t("sentence")}
      </EmptyState>
    </div>
  );
}
