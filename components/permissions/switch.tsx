"use client";
/** A switch that shows how it is and, while it changes, that it is changing; it never runs ahead of the service. */
import { classNames } from "@/components/ui/class-names";

export interface SwitchProps {
  isOn: boolean;
  isBusy: boolean;
  isReadOnly: boolean;
  labelledBy: string;
  onChange: () => void;
}

export function Switch({ isOn, isBusy, isReadOnly, labelledBy, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      aria-labelledby={labelledBy}
      aria-busy={isBusy || undefined}
      disabled={isReadOnly}
      onClick={isBusy ? undefined : onChange}
      className={classNames(
        "keep-colour relative mt-0.5 h-6 w-11 shrink-0 rounded-full border transition-colors disabled:cursor-not-allowed disabled:opacity-60 aria-busy:cursor-progress",
        isOn ? "border-accent bg-accent" : "border-edge bg-hover",
      )}
    >
      <span
        className={classNames(
          "absolute top-0.5 size-[18px] rounded-full transition-[left]",
          isOn ? "left-[22px] bg-accent-ink" : "left-0.5 bg-edge",
        )}
      />
    </button>
  );
}
