/** One of the short parts of giving access, numbered under its own heading. */
import { useId, type ReactNode } from "react";

export interface PartProps {
  step: number;
  title: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}

export function Part({ step, title, lead, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3 border-t border-line pt-4 first:border-t-0 first:pt-0">
      <div className="flex flex-col gap-0.5">
        <h3 id={id} className="flex items-baseline gap-2 font-semibold">
          <span aria-hidden className="text-ink-3 tabular-nums">
            {step}
          </span>
          {title}
        </h3>
        {lead && <p className="text-sm text-ink-2">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
