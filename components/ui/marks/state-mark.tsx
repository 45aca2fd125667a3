/** A state as shape, colour and word. The reader's turn is a filled chip; all else is a mark and plain text. */
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { STATE_SHAPES, type StateKind } from "./state-shapes";
import { TONE_SOFT, TONE_TEXT } from "./tone";

export interface StateMarkProps {
  kind: StateKind;
  /** The state's name in the reader's language. */
  label: string;
  /** Said after the name, for instance "your turn". */
  note?: ReactNode;
  size?: "normal" | "large";
  /** Whether it is drawn as a chip; as a rule it is when it is the reader's turn. */
  isStrong?: boolean;
}

const SIZES = { normal: "h-6 text-sm", large: "h-7 text-base" };

export function StateMark({ kind, label, note, size = "normal", isStrong }: StateMarkProps) {
  const { tone, isYours = false } = STATE_SHAPES[kind];
  const t = useTranslations("ui");
  const isChip = isStrong ?? isYours;
  return (
    <span
      className={classNames(
        "inline-flex w-fit items-center gap-1.5 whitespace-nowrap",
        SIZES[size],
        isChip && "rounded border border-transparent px-2 font-medium",
        isChip && TONE_SOFT[tone],
      )}
    >
      <StateShape kind={kind} />
      <span>
        {label}
        {note && (
          <span className="font-normal">
            {t("colon")}
            {note}
          </span>
        )}
      </span>
    </span>
  );
}

/** The shape alone, where the word stands nearby: lifelines, bars, legends. */
export function StateShape({ kind, className = "size-4" }: { kind: StateKind; className?: string }) {
  const { tone, drawing } = STATE_SHAPES[kind];
  return (
    <svg aria-hidden viewBox="0 0 16 16" className={classNames("shrink-0", TONE_TEXT[tone], className)}>
      {drawing}
    </svg>
  );
}
