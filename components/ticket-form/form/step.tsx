/** One of the steps of submitting. All of them stay visible: done, open, or still to come. */
import { Check } from "lucide-react";
import { useId, type ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

const RING = "flex size-7 shrink-0 items-center justify-center rounded-full text-sm font-semibold tabular-nums";

export interface StepProps {
  number: number;
  title: ReactNode;
  hint?: ReactNode;
  isDone?: boolean;
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

export function Step({ number, title, hint, isDone = false, aside, className, children }: StepProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames("flex flex-col gap-4", className)}>
      <div className="flex items-start gap-3">
        <span aria-hidden className={`${RING} bg-accent text-accent-ink`}>
          {isDone ? <Check className="size-4" /> : number}
        </span>
        <div className="min-w-0 flex-1">
          <h2 id={id} className="text-lg leading-7 font-semibold">
            {title}
          </h2>
          {hint && <p className="text-ink-2">{hint}</p>}
        </div>
        {aside}
      </div>
      <div className="flex flex-col gap-5 sm:ps-10">{children}</div>
    </section>
  );
}

export function StepToCome({ number, title }: { number: number; title: ReactNode }) {
  return (
    <div className="flex items-center gap-3 text-ink-3">
      <span aria-hidden className={`${RING} border border-line-2`}>
        {number}
      </span>
      <p className="text-lg font-semibold">{title}</p>
    </div>
  );
}
