/** The first step, done: what was chosen, and the ways back. */
import { useTranslations } from "next-intl";
import { memo } from "react";
import { TextLink } from "@/components/ui/actions/text-link";
import { NEW_TICKET, productAddress } from "./addresses";

export type Named = { id: string; name: string };

export const ChosenLine = memo(function ChosenLine({ product, problem }: { product: Named; problem: Named }) {
  const t = useTranslations("ticket_form.choose");
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <span>
        <span className="font-semibold">{problem.name}</span>
        <span className="text-ink-2"> · {product.name}</span>
      </span>
      <TextLink href={productAddress(product.id)}>{t("another_problem")}</TextLink>
      <TextLink href={NEW_TICKET}>{t("another_product")}</TextLink>
    </p>
  );
});
