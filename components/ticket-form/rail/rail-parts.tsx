"use client";
/** What stands in the rail: answers that may spare the ticket, then what the engineer will read. */
import { useWatch } from "react-hook-form";
import { ArticleRail } from "../articles/article-rail";
import { composeTicket, type TicketForm } from "../compose/compose-ticket";
import type { TicketValues } from "../form/ticket-values";
import { ReaderPreview } from "./reader-preview";

export interface RailPartsProps {
  problem: string;
  form: TicketForm;
  fileCount: number;
}

export function RailParts({ problem, form, fileCount }: RailPartsProps) {
  const values = useWatch<TicketValues>() as TicketValues;
  return (
    <>
      <ArticleRail problem={problem} typed={composeTicket(values, form).simple_description} />
      <ReaderPreview values={values} form={form} fileCount={fileCount} />
    </>
  );
}
