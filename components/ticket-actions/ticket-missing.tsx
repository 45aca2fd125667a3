/** In place of a ticket that does not exist or that the reader may not see: both look the same. */
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/actions/link-button";
import { EmptyState } from "@/components/ui/feedback/empty-state";

export const NO_SUCH_TICKET = "OSM.01010015";

const BACK_TO = { list: "/tickets", queue: "/desk" };

export function TicketMissing({ backTo = "list" }: { backTo?: keyof typeof BACK_TO }) {
  const t = useTranslations("states.ticket_missing");
  return (
    <div className="pt-8 text-center">
      <h1 className="text-xl font-semibold">{t("title")}</h1>
      <EmptyState drawing="search" action={<LinkButton href={BACK_TO[backTo]}>{t(`to_${backTo}`)}</LinkButton>}>
        {t("sentence")}
      </EmptyState>
    </div>
  );
}
