"use client";
/** How long the description has become, told before the limit bites; under guided questions also what is wrong with the whole. */
import { useTranslations } from "next-intl";
import { useFormState, useWatch } from "react-hook-form";
import { FieldError } from "@/components/ui/fields/field";
import { LengthCounter, NEAR } from "@/components/ui/fields/length-counter";
import { DESCRIPTION_LENGTH_MAX } from "@/lib/contract/ticket-limits";
import { composeTicket, type TicketForm } from "../compose/compose-ticket";
import type { TicketValues } from "./ticket-values";

export function DescriptionTotal({ ticket, isGuided }: { ticket: TicketForm; isGuided: boolean }) {
  const t = useTranslations("ticket_form.problem");
  const [mode, answers, description] = useWatch<TicketValues, ["mode", "answers", "description"]>({
    name: ["mode", "answers", "description"],
  });
  const { errors } = useFormState<TicketValues>();
  const { length } = composeTicket({ mode, answers, description }, ticket).simple_description;
  const left = DESCRIPTION_LENGTH_MAX - length;
  const said = isGuided ? errors.description?.message : undefined;
  return (
    <div tabIndex={-1} data-fault={said ? true : undefined} className="flex flex-col gap-1">
      <div className="flex flex-wrap items-baseline justify-end gap-x-2 text-sm">
        {length > DESCRIPTION_LENGTH_MAX * NEAR && (
          <span aria-hidden className={left < 0 ? "text-danger" : "text-amber"}>
            {left < 0 ? t("too_long", { over: -left }) : t("nearly_full", { left })}
          </span>
        )}
        <span className="text-ink-3">{t("total")}</span>
        <LengthCounter length={length} max={DESCRIPTION_LENGTH_MAX} />
      </div>
      {said && <FieldError id="description-total-error">{said}</FieldError>}
    </div>
  );
}
