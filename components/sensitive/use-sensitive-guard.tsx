"use client";
/**
 * Stands between a text and its sending: when something in it looks like a secret, its author decides about each before it leaves.
 * Draw `guard.dialog` once in the component that uses it.
 */
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useCallback, useRef, useState, type ReactNode } from "react";
import type { Finding } from "@/lib/masking/finding";
import { findSensitive } from "@/lib/masking/find-sensitive";
import type { Cleared } from "./sensitive-choice";

/** Only a finding needs it. */
const SensitiveDialog = dynamic(async () => (await import("./sensitive-dialog")).SensitiveDialog, { ssr: false });

const CONFIDENTIAL_LENGTH_MAX = 400;

export interface GuardedText {
  text: string;
  /** There is a confidential box: moving is offered and is the default. */
  canMove?: boolean;
  /** How many characters the box still takes. */
  movedLengthMax?: number;
  /** How many characters the text may have afterwards. */
  textLengthMax?: number;
}

export interface SensitiveGuard {
  /** The text as it may be sent and what goes into the confidential box; undefined when its author wants to go back to it. */
  check: (guarded: GuardedText) => Promise<Cleared | undefined>;
  dialog: ReactNode;
}

type Asked = { guarded: GuardedText; findings: Finding[]; answer: (cleared: Cleared | undefined) => void };

const identityOf = ({ kind, value }: Finding) => `${kind} ${value}`;

/** What its author chose to keep is not asked about again as long as the form lives. */
export function useSensitiveGuard(): SensitiveGuard {
  const t = useTranslations("masking");
  const [asked, setAsked] = useState<Asked>();
  const kept = useRef(new Set<string>());

  const check = useCallback((guarded: GuardedText) => {
    const findings = findSensitive(guarded.text).filter((finding) => !kept.current.has(identityOf(finding)));
    if (findings.length === 0) return Promise.resolve<Cleared>({ text: guarded.text, moved: "" });
    return new Promise<Cleared | undefined>((answer) => setAsked({ guarded, findings, answer }));
  }, []);

  function settle(cleared: Cleared | undefined, keptFindings: readonly Finding[] = []) {
    for (const finding of keptFindings) kept.current.add(identityOf(finding));
    asked?.answer(cleared);
    setAsked(undefined);
  }

  const dialog = asked && (
    <SensitiveDialog
      text={asked.guarded.text}
      findings={asked.findings}
      canMove={asked.guarded.canMove ?? false}
      room={{
        movedLengthMax: asked.guarded.movedLengthMax ?? CONFIDENTIAL_LENGTH_MAX,
        ...(asked.guarded.textLengthMax === undefined ? {} : { textLengthMax: asked.guarded.textLengthMax }),
      }}
      words={{ marker: t("marker"), labelOf: (kind) => t(`kind.${kind}`) }}
      onApply={settle}
      onBack={() => settle(undefined)}
    />
  );
  return { check, dialog };
}
