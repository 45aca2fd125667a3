/** A place with nothing in it yet: a small drawing, one sentence, one thing to do. */
import type { ReactNode } from "react";
import { Drawing, type DrawingName } from "./drawings";

export interface EmptyStateProps {
  drawing?: DrawingName;
  children: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ drawing = "ticket", children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 px-4 py-10 text-center">
      <Drawing name={drawing} />
      <p className="max-w-[44ch] text-ink-2 text-balance">{children}</p>
      {action}
    </div>
  );
}
