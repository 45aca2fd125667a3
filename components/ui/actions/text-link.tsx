/** A link inside text or in a table's main column. */
import Link from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "../class-names";

export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...rest}
      className={classNames("rounded-sm font-medium text-accent underline-offset-2 hover:underline", className)}
    />
  );
}
