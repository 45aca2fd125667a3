/** One sentence about the whole console with what can be done about it. It floats, so nothing below it moves. */
import type { ReactNode } from "react";

export function Banner({ icon, action, children }: { icon: ReactNode; action: ReactNode; children: ReactNode }) {
  return (
    <div className="appear fixed inset-x-4 top-14 z-40 mx-auto flex max-w-2xl items-center gap-2.5 rounded-lg bg-amber-soft px-4 py-2 shadow-float">
      <span aria-hidden className="shrink-0 text-amber [&>svg]:size-4">
        {icon}
      </span>
      <p className="min-w-0 flex-1 text-sm">{children}</p>
      {action}
    </div>
  );
}
