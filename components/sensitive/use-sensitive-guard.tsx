"use client";
/**
 * Stands between a text and its sending: when something in it looks like a secret, its author decides about each before it leaves.
 * What cannot be searched is not sent. Draw `guard.dialog` once in the component that uses it.
 */
import { useTranslations } from "next-intl";
import { useCallback, useRef, useState, type ReactNode } from "react";
import { useWhenIdle } from "@/components/ui/late/when-idle";
import type { Finding } from "@/lib/masking/finding";
import { loadFinder } from "./late-finder";
import type { Cleared } from "./sensitive-choice";
import { UncheckedDialog } from "./unchecked-dialog";

/** Only a finding needs it. */
const loadDialog = async () => (await import("./sensitive-dialog")).SensitiveDialog;

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

type Asked = { guarded: GuardedText; answer: (cleared: Cleared | undefined) => void };
type Found = { findings: Finding[]; SensitiveDialog: Awaited<ReturnType<typeof loadDialog>> };

const identityOf = ({ kind, value }: Finding) => `${kind} ${value}`;

/** What its author chose to keep is not asked about again as long as the form lives. */
export function useSensitiveGuard(): SensitiveGuard {
  const t = useTranslations("masking");
  const [asked, setAsked] = useState<Asked & { found: Found | undefined }>();
  const kept = useRef(new Set<string>());
  useWhenIdle(loadFinder);

  const search = useCallback(async ({ guarded, answer }: Asked) => {
    try {
      const findSensitive = await loadFinder();
      const findings = findSensitive(guarded.text).filter((finding) => !kept.current.has(identityOf(finding)));
      if (findings.length === 0) return answer({ text: guarded.text, moved: "" });
      setAsked({ guarded, answer, found: { findings, SensitiveDialog: await loadDialog() } });
    } catch {
      setAsked({ guarded, answer, found: undefined });
    }
  }, []);

  const check = useCallback(
    (guarded: GuardedText) => new Promise<Cleared | undefined>((answer) => void search({ guarded, answer })),
    [search],
  );

  function settle(cleared: Cleared | undefined, keptFindings: readonly Finding[] = []) {
    for (const finding of keptFindings) kept.current.add(identityOf(finding));
    asked?.answer(cleared);
    setAsked(undefined);
  }

  function searchAgain(again: Asked) {
    setAsked(undefined);
    void search(again);
  }

  if (asked === undefined) return { check, dialog: undefined };
  const { guarded, found } = asked;
  const back = () => settle(undefined);
  const dialog =
    found === undefined ? (
      <UncheckedDialog onBack={back} onAgain={() => searchAgain(asked)} />
    ) : (
      <found.SensitiveDialog
        text={guarded.text}
        findings={found.findings}
        canMove={guarded.canMove ?? false}
        room={{
          movedLengthMax: guarded.movedLengthMax ?? CONFIDENTIAL_LENGTH_MAX,
          ...(guarded.textLengthMax === undefined ? {} : { textLengthMax: guarded.textLengthMax }),
        }}
        words={{ marker: t("marker"), labelOf: (kind) => t(`kind.${kind}`) }}
        onApply={settle}
        onBack={back}
      />
    );
  return { check, dialog };
}
