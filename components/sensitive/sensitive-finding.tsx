"use client";
/** One finding: what it seems to be, where it stands with its value masked, and what is to happen to it. */
import { useTranslations } from "next-intl";
import { useId } from "react";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { Badge } from "@/components/ui/marks/badge";
import type { Finding } from "@/lib/masking/finding";
import type { SensitiveAction } from "./sensitive-choice";

export interface SensitiveFindingProps {
  finding: Finding;
  excerpt: string;
  offered: readonly SensitiveAction[];
  action: SensitiveAction;
  hasRoom: boolean;
  onChoose: (action: SensitiveAction) => void;
}

export function SensitiveFinding({ finding, excerpt, offered, action, hasRoom, onChoose }: SensitiveFindingProps) {
  const t = useTranslations("masking");
  const name = useId();
  const kind = t(`kind.${finding.kind}`);
  return (
    <div className="rounded border border-line p-3">
      <p className="mb-2.5 flex flex-wrap items-center gap-2">
        <Badge tone="amber">{kind}</Badge>
        <code className="min-w-0 font-mono text-sm break-all">{excerpt}</code>
      </p>
      <RadioGroup
        isLabelHidden
        label={t("dialog.choose_for", { kind })}
        name={name}
        value={action}
        onChange={(value) => onChoose(value as SensitiveAction)}
        {...(hasRoom ? {} : { error: t("no_room") })}
        options={offered.map((one) => ({ value: one, label: t(`action.${one}`), hint: t(`action.${one}_effect`) }))}
      />
    </div>
  );
}
