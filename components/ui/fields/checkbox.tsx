/** A tick with its sentence. isMixed draws the line of "some of them". */
import { useId, type ComponentProps, type ReactNode } from "react";
import { classNames } from "../class-names";
import { FieldError, RequiredMark } from "./field";

export interface CheckboxProps extends Omit<ComponentProps<"input">, "type"> {
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  isMixed?: boolean;
  isLabelHidden?: boolean;
}

export function Checkbox({
  label,
  hint,
  error,
  isMixed = false,
  isLabelHidden = false,
  className,
  ...rest
}: CheckboxProps) {
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className={classNames("flex min-w-0 flex-col gap-1", className)}>
      <label className="flex w-fit items-start gap-2">
        <input
          {...rest}
          type="checkbox"
          ref={(box) => {
            if (box) box.indeterminate = isMixed;
            if (typeof rest.ref === "function") return rest.ref(box);
            if (rest.ref) rest.ref.current = box;
          }}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          className="mt-[3px] size-4 shrink-0"
        />
        <span className={isLabelHidden ? "sr-only" : undefined}>
          {label}
          {rest.required && <RequiredMark />}
        </span>
      </label>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && (
        <div id={`${id}-hint`} className="ps-6 text-sm text-ink-2">
          {hint}
        </div>
      )}
    </div>
  );
}
