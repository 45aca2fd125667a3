/** A turning ring beside words that say what is going on; it says nothing itself. */
import { LoaderCircle } from "lucide-react";
import { classNames } from "../class-names";

export function Spinner({ className }: { className?: string }) {
  return (
    <LoaderCircle
      aria-hidden
      className={classNames("size-4 shrink-0 animate-spin motion-reduce:animate-none", className)}
    />
  );
}
