"use client";
/** The life of a ticket as a line: what happened with its time, where it stands now, what is still to come (dashed). */
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { StateShape } from "@/components/ui/marks/state-mark";
import type { StateKind } from "@/components/ui/marks/state-shapes";
import { Time } from "@/components/ui/marks/time";
import type { LifeStep, LifeStepKey } from "./life-line";

const NOW: Record<LifeStepKey, StateKind> = {
  submitted: "waiting",
  accepted: "working",
  asked: "asked",
  paused: "paused",
  result: "proposed",
  completed: "done",
  canceled: "ended",
  invalid: "ended",
};

export function LifeLineView({ steps }: { steps: readonly LifeStep[] }) {
  const t = useTranslations("ticket.life");
  return (
    <ol aria-label={t("label")} className="flex max-w-3xl max-sm:flex-col max-sm:gap-1.5">
      {steps.map(({ key, place, at }, index) => (
        <li
          key={key}
          aria-current={place === "now" ? "step" : undefined}
          className={classNames(
            "flex min-w-0 sm:flex-col max-sm:items-center max-sm:gap-2",
            index < steps.length - 1 && "sm:flex-1",
          )}
        >
          <span className="flex items-center sm:w-full">
            <Mark stepKey={key} place={place} />
            {index < steps.length - 1 && <Track isDashed={steps[index + 1]?.place === "ahead"} />}
          </span>
          <span className={classNames("pe-3 text-sm sm:mt-1", place === "now" ? "font-semibold" : "text-ink-2")}>
            {t(key)}
            <span className="sr-only">{`, ${t(place)}`}</span>
          </span>
          {at !== undefined && <Time at={at} className="pe-2 text-xs text-ink-3" />}
        </li>
      ))}
    </ol>
  );
}

function Mark({ stepKey, place }: { stepKey: LifeStepKey; place: LifeStep["place"] }) {
  if (place === "now") return <StateShape kind={NOW[stepKey]} className="size-4" />;
  const look = place === "past" ? "border-ink-3 bg-ink-3" : "border-edge bg-surface";
  return (
    <span aria-hidden className={classNames("keep-colour m-[3px] size-2.5 shrink-0 rounded-full border-2", look)} />
  );
}

function Track({ isDashed }: { isDashed: boolean }) {
  return (
    <span
      aria-hidden
      className={classNames(
        "mx-1 flex-1 border-t-2 max-sm:hidden",
        isDashed ? "border-dashed border-line-2" : "border-solid border-edge",
      )}
    />
  );
}
