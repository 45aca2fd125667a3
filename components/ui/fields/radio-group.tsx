/** One of a few, all visible. The cards look gives each choice a line of explanation. */
import { useId, type ComponentProps, type ReactNode } from "react";
import { classNames } from "../class-names";
import { FieldError, RequiredMark } from "./field";
import { RadioCard, RadioLine, type RadioOption } from "./radio-option";

export interface RadioGroupProps {
  label: ReactNode;
  name: string;
  value: string | undefined;
  onChange: (value: string) => void;
  options: readonly RadioOption[];
  look?: "lines" | "cards";
  columns?: 1 | 2 | 3;
  hint?: ReactNode;
  error?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  isLabelHidden?: boolean;
  inputRef?: ComponentProps<"input">["ref"];
  onBlur?: () => void;
}

const COLUMNS = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-3" };

export function RadioGroup(props: RadioGroupProps) {
  const { label, look = "lines", columns = 1, hint, error, isRequired = false, isLabelHidden = false, options } = props;
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  const Option = look === "cards" ? RadioCard : RadioLine;
  return (
    <fieldset
      role="radiogroup"
      aria-invalid={error ? true : undefined}
      aria-required={isRequired || undefined}
      aria-describedby={described || undefined}
      disabled={props.isDisabled}
      className="flex min-w-0 flex-col gap-1.5"
    >
      <legend className={isLabelHidden ? "sr-only" : "mb-1.5 font-medium"}>
        {label}
        {isRequired && <RequiredMark />}
      </legend>
      <div className={classNames("grid gap-2", COLUMNS[columns])}>
        {options.map((option, index) => (
          <Option
            key={option.value}
            option={option}
            name={props.name}
            isChosen={option.value === props.value}
            onChoose={() => props.onChange(option.value)}
            onBlur={props.onBlur}
            inputRef={index === 0 ? props.inputRef : undefined}
          />
        ))}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && (
        <div id={`${id}-hint`} className="text-sm text-ink-2">
          {hint}
        </div>
      )}
    </fieldset>
  );
}
