"use client";
/** The fields of a score: stars for each dimension the service names, ticks when one is low, a comment. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { NoteField } from "@/components/ticket-actions/note-field";
import { Notice } from "@/components/ui/feedback/notice";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { osmQuery } from "@/lib/queries/osm-query";
import { LOW_REASONS, stepsOf } from "./judgement";
import { Stars } from "./stars";
import type { Scores } from "./use-scores";

export function ScoreFields({ scores }: { scores: Scores }) {
  const t = useTranslations("ticket.score");
  return (
    <div className="flex flex-col gap-4">
      <Dimensions scores={scores} />
      {scores.asksReason && (
        <fieldset className="appear flex flex-col gap-2">
          <legend className="mb-2 font-medium">{t("reasons_title")}</legend>
          {LOW_REASONS.map((reason) => (
            <Checkbox
              key={reason}
              label={t(`reasons.${reason}`)}
              checked={scores.ticked.includes(reason)}
              onChange={() => scores.tick(reason)}
            />
          ))}
          <p className="text-sm text-ink-2">{t("reasons_hint")}</p>
        </fieldset>
      )}
      <NoteField
        label={t("comment")}
        value={scores.comment}
        onChange={scores.setComment}
        alsoSent={scores.alsoSent}
        rows={2}
      />
    </div>
  );
}

function Dimensions({ scores }: { scores: Scores }) {
  const t = useTranslations("ticket.score");
  const { data, isError } = useQuery({
    ...osmQuery("listSatisfactionDimensions"),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (isError) return <Notice tone="warning">{t("missing")}</Notice>;
  if (data === undefined) return <SkeletonLines lines={4} />;
  const named = (data.satisfaction_dimension_list ?? []).flatMap((dimension) =>
    dimension.satisfaction_id === undefined ? [] : [{ ...dimension, id: dimension.satisfaction_id }],
  );
  return (
    <div className="flex flex-col gap-2">
      {named.map((dimension) => (
        <Stars
          key={dimension.id}
          label={dimension.satisfaction_name ?? String(dimension.id)}
          hint={dimension.satisfaction_desc}
          steps={stepsOf(dimension)}
          value={scores.scored.get(dimension.id)}
          onChange={(value) => scores.score(dimension.id, value)}
        />
      ))}
    </div>
  );
}
