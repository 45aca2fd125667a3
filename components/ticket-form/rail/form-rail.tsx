"use client";
/** Beside the form: answers that may spare the ticket, then what the engineer will read. */
import { useWatch } from "react-hook-form";
import { ArticleRail } from "../articles/article-rail";
import { composeTicket, type TicketForm } from "../compose/compose-ticket";
import type { TicketValues } from "../form/ticket-values";
import { ReaderPreview } from "./reader-preview";

export interface FormRailProps {
  problem: string;
  form: TicketForm;
  fileNames: readonly string[];
}

export function FormRail({ problem, form, fileNames }: FormRailProps) {
  const values = useWatch<TicketValues>() as TicketValues;
  return (
    <aside className="flex min-w-0 flex-col gap-6 lg:sticky lg:top-[calc(var(--bar-height)+1.25rem)] lg:max-h-[calc(100dvh-var(--bar-height)-2.5rem)] lg:self-start lg:overflow-y-auto">
      <ArticleRail problem={problem} typed={composeTicket(values, form).simple_description} />
      <ReaderPreview values={values} form={form} fileNames={fileNames} />
    </aside>
  );
}
