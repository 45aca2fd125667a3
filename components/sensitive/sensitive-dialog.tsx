"use client";
/** Lists what looks like a secret, masked, and lets its author decide about each, or about all at once. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { Dialog } from "@/components/ui/overlays/dialog";
import type { Finding } from "@/lib/masking/finding";
import {
  applyActions,
  excerptOf,
  withoutRoom,
  type Cleared,
  type MoveWords,
  type Room,
  type SensitiveAction,
} from "./sensitive-choice";
import { SensitiveFinding } from "./sensitive-finding";

export interface SensitiveDialogProps {
  text: string;
  findings: readonly Finding[];
  canMove: boolean;
  room: Room;
  words: MoveWords;
  onApply: (cleared: Cleared, kept: readonly Finding[]) => void;
  onBack: () => void;
}

export function SensitiveDialog(props: SensitiveDialogProps) {
  const { text, findings, canMove, room, words, onApply, onBack } = props;
  const t = useTranslations("masking");
  const offered: readonly SensitiveAction[] = canMove ? ["move", "mask", "keep"] : ["mask", "keep"];
  const [actions, setActions] = useState<readonly SensitiveAction[]>(() => findings.map(() => offered[0] ?? "mask"));
  const crowded = withoutRoom(text, findings, actions, words, room);

  function apply() {
    const kept = findings.filter((_, index) => actions[index] === "keep");
    onApply(applyActions(text, findings, actions, words, room), kept);
  }

  const footer = (
    <>
      <Button onClick={onBack}>{t("dialog.cancel")}</Button>
      <Button look="primary" onClick={apply} disabled={crowded.length > 0}>
        {t("dialog.apply")}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onBack} title={t("dialog.title")} footer={footer}>
      <div className="flex flex-col gap-4">
        <p className="text-ink-2">
          {t("dialog.summary", { count: findings.length })} {t("dialog.why")}
        </p>
        {findings.length > 1 && (
          <ForAll offered={offered} onChoose={(action) => setActions(findings.map(() => action))} />
        )}
        {findings.map((finding, index) => (
          <SensitiveFinding
            key={finding.start}
            finding={finding}
            excerpt={excerptOf(text, findings, finding)}
            offered={offered}
            action={actions[index] ?? "mask"}
            hasRoom={!crowded.includes(finding)}
            onChoose={(action) => setActions(actions.map((one, place) => (place === index ? action : one)))}
          />
        ))}
      </div>
    </Dialog>
  );
}

type ForAllProps = { offered: readonly SensitiveAction[]; onChoose: (action: SensitiveAction) => void };

function ForAll({ offered, onChoose }: ForAllProps) {
  const t = useTranslations("masking");
  return (
    <div role="group" aria-label={t("dialog.all")} className="flex flex-wrap items-center gap-2">
      <span className="text-sm text-ink-2">{t("dialog.all")}</span>
      {offered.map((action) => (
        <Button key={action} size="small" onClick={() => onChoose(action)}>
          {t(`action.${action}`)}
        </Button>
      ))}
    </div>
  );
}
