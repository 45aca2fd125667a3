/** A part of a form under its own heading. The fields inside belong together. */
import { useId, type ReactNode } from "react";

export interface FormSectionProps {
  title: ReactNode;
  hint?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

export function FormSection({ title, hint, aside, children }: FormSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <div className="flex items-start justify-between gap-3">
        <div>
          <h2 id={id} className="text-lg font-semibold">
            {title}
          </h2>
          {hint && <p className="text-ink-2">{hint}</p>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}
