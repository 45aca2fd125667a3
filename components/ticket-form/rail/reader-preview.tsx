"use client";
/** What the engineer will read, growing as it is typed; what is protected or looks like a secret is shown masked. */
import { LockKeyhole } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo } from "react";
import { SECRET_MASK } from "@/lib/masking/mask-findings";
import {
  composeTicket,
  readableAnswers,
  sentParams,
  type ReadableAnswer,
  type TicketForm,
} from "../compose/compose-ticket";
import type { TicketValues } from "../form/ticket-values";
import { piecesOf } from "./reader-view";

export interface ReaderPreviewProps {
  values: TicketValues;
  form: TicketForm;
  fileCount: number;
}

export function ReaderPreview({ values, form, fileCount }: ReaderPreviewProps) {
  const t = useTranslations("ticket_form.rail");
  const settled = useDeferredValue(values);
  const { text, others } = useMemo(() => {
    const outside = sentParams(settled.mode, form.params).filter(
      (param) => param.section !== "description" || param.isProtected,
    );
    return {
      text: composeTicket(settled, form).simple_description,
      others: readableAnswers(outside, settled.answers, form.wording),
    };
  }, [settled, form]);
  return (
    <section aria-label={t("reader")} className="flex flex-col gap-2">
      <h2 className="font-semibold">{t("reader")}</h2>
      <div className="flex flex-col gap-3 rounded border border-line bg-surface p-3 text-sm">
        {text === "" ? <p className="text-ink-3">{t("empty")}</p> : <Pieces text={text} />}
        {others.length > 0 && <Others answers={others} />}
        {fileCount > 0 && <p className="text-ink-2">{t("files", { count: fileCount })}</p>}
      </div>
    </section>
  );
}

function Pieces({ text }: { text: string }) {
  const t = useTranslations("ticket_form.rail");
  return (
    <p className="break-words whitespace-pre-wrap">
      {piecesOf(text).map((piece, index) =>
        piece.isMasked ? (
          <mark key={index} title={t("masked")} className="rounded-sm bg-amber-soft px-0.5 text-amber">
            {piece.text}
          </mark>
        ) : (
          <span key={index}>{piece.text}</span>
        ),
      )}
    </p>
  );
}

function Others({ answers }: { answers: readonly ReadableAnswer[] }) {
  const t = useTranslations("ticket_form.rail");
  return (
    <dl className="flex flex-col gap-1.5 border-t border-line pt-3">
      {answers.map(({ name, label, text, isProtected }) => (
        <div key={name} className="flex flex-wrap gap-x-2">
          <dt className="text-ink-2">{label}</dt>
          <dd className="min-w-0 break-all">
            {isProtected ? (
              <span className="inline-flex items-center gap-1">
                <LockKeyhole role="img" aria-label={t("protected")} className="size-3.5 text-ink-3" />
                {SECRET_MASK}
              </span>
            ) : (
              text
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
