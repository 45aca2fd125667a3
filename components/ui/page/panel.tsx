/** A bounded part of a page with its own heading: facts, a form section, a chart. */
import { useId, type ReactNode } from "react";
import { classNames } from "../class-names";

export interface PanelProps {
  title?: ReactNode;
  actions?: ReactNode;
  isFlush?: boolean;
  className?: string;
  children: ReactNode;
}

/** isFlush lets a table or list reach the panel's edges. */
export function Panel({ title, actions, isFlush = false, className, children }: PanelProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className={classNames("rounded border border-line bg-surface", className)}
    >
      {title && (
        <div className="flex min-h-11 items-center justify-between gap-3 border-b border-line px-4 py-1.5">
          <h2 id={id} className="font-semibold">
            {title}
          </h2>
          {actions && <div className="flex items-center gap-1">{actions}</div>}
        </div>
      )}
      <div className={isFlush ? undefined : "p-4"}>{children}</div>
    </section>
  );
}
