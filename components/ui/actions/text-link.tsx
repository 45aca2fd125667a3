/** A link inside text or in a table's main column. */
import type { ComponentProps } from "react";
import { classNames } from "../class-names";
import { Link } from "./link";

export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...rest}
      className={classNames("rounded-sm font-medium text-accent underline-offset-2 hover:underline", className)}
    />
  );
}
