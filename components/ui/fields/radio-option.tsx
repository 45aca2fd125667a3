/** The two looks of one choice in a radio group: a plain line, or a card whose whole face can be pressed. */
import { useId, type ComponentProps, type ReactNode } from "react";

export interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  icon?: ReactNode;
  isDisabled?: boolean;
}

interface OptionProps {
  option: RadioOption;
  name: string;
  isChosen: boolean;
  onChoose: () => void;
  onBlur?: () => void;
  inputRef?: ComponentProps<"input">["ref"];
}

function Dot({ option, name, isChosen, onChoose, onBlur, inputRef, described }: OptionProps & { described?: string }) {
  return (
    <input
      ref={inputRef}
      type="radio"
      name={name}
      value={option.value}
      checked={isChosen}
      disabled={option.isDisabled}
      aria-describedby={described}
      onChange={onChoose}
      onBlur={onBlur}
      className="mt-[3px] size-4 shrink-0"
    />
  );
}

export function RadioLine(props: OptionProps) {
  const id = useId();
  const { hint, label } = props.option;
  return (
    <div>
      <label className="flex w-fit items-start gap-2 has-disabled:text-ink-3">
        <Dot {...props} described={hint ? id : undefined} />
        <span>{label}</span>
      </label>
      {hint && (
        <div id={id} className="ps-6 text-sm text-ink-2">
          {hint}
        </div>
      )}
    </div>
  );
}

export function RadioCard(props: OptionProps) {
  const { hint, label, icon } = props.option;
  return (
    <label className="flex items-start gap-2.5 rounded border border-edge bg-surface px-3 py-2.5 transition-colors not-has-disabled:hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-disabled:border-line has-disabled:text-ink-3">
      <Dot {...props} />
      <span className="flex min-w-0 flex-col">
        <span className="flex items-center gap-1.5 font-medium">
          {icon}
          {label}
        </span>
        {hint && <span className="text-sm text-ink-2">{hint}</span>}
      </span>
    </label>
  );
}
