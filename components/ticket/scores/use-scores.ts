"use client";
/** What a reader gives while scoring: a value for each dimension, ticks for what was not good, a comment. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { isLow, JUDGEMENT_LENGTH_MAX, judgementOf, LOW_REASONS, scoresOf, type LowReason } from "./judgement";

export function useScores() {
  const t = useTranslations("ticket.score.reasons");
  const [scored, setScored] = useState<ReadonlyMap<number, number>>(new Map());
  const [ticked, setTicked] = useState<readonly LowReason[]>([]);
  const [comment, setComment] = useState("");
  const asksReason = isLow(scored);
  const reasons = asksReason ? LOW_REASONS.filter((reason) => ticked.includes(reason)).map((reason) => t(reason)) : [];
  const judgement = judgementOf(reasons, comment);
  return {
    scored,
    score: (id: number, value: number) => setScored((before) => new Map(before).set(id, value)),
    asksReason,
    ticked,
    tick: (reason: LowReason) =>
      setTicked((before) => (before.includes(reason) ? before.filter((one) => one !== reason) : [...before, reason])),
    comment,
    setComment,
    /** Characters that the ticks add to the comment. */
    alsoSent: judgement.length - comment.trim().length,
    judgement,
    list: scoresOf(scored),
    isEmpty: scored.size === 0 && judgement === "",
    isTooLong: judgement.length > JUDGEMENT_LENGTH_MAX,
  };
}

export type Scores = ReturnType<typeof useScores>;
