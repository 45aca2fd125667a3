/** Label, required mark, hint and error around one control, tied to it by ids. The control comes as a function of that wiring. */
import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, type ReactNode } from "react";
import { classNames } from "../class-names";

export interface FieldWiring {
  id: string;
  required: boolean | undefined;
  "aria-invalid": boolean | undefined;
  "aria-describedby": string | undefined;
}

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  isRequired?: boolean;
  isLabelHidden?: boolean;
  aside?: ReactNode;
  className?: string;
  children: (wiring: FieldWiring) => ReactNode;
}

export function Field(props: FieldProps) {
  const { label, hint, error, isRequired = false, isLabelHidden = false, aside, className, children } = props;
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className={classNames("flex min-w-0 flex-col gap-1.5", className)}>
      <div className={isLabelHidden ? "sr-only" : "flex items-baseline justify-between gap-3"}>
        <label htmlFor={id} className="font-medium">
          {label}
          {isRequired && <RequiredMark />}
        </label>
        {aside}
      </div>
      {children({
        id,
        required: isRequired || undefined,
        "aria-invalid": error ? true : undefined,
        "aria-describedby": described || undefined,
      })}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && (
        <div id={`${id}-hint`} className="text-sm text-ink-2">
          {hint}
        </div>
      )}
    </div>
  );
}

export function RequiredMark() {
  const t = useTranslations("ui");
  return (
    <span aria-hidden title={t("required")} className="ms-0.5 text-danger">
      *
    </span>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm text-danger">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  );
}
