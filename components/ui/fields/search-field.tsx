/** A text field with a magnifier, for looking things up. It needs an aria-label or a Field. */
import { Search } from "lucide-react";
import type { ComponentProps } from "react";
import { classNames } from "../class-names";
import { fieldLook } from "./field-look";

export function SearchField({ className, ...rest }: ComponentProps<"input">) {
  return (
    <span className={classNames("relative block", className)}>
      <Search aria-hidden className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4 text-ink-3" />
      <input type="search" autoComplete="off" {...rest} className={fieldLook("h-9 ps-9")} />
    </span>
  );
}
