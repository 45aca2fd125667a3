/** A link that looks like a button: it goes somewhere, it changes nothing. */
import type { ComponentProps, ReactNode } from "react";
import { buttonLook, type ButtonLook, type ButtonSize } from "./button-look";
import { Link } from "./link";

export interface LinkButtonProps extends ComponentProps<typeof Link> {
  look?: ButtonLook;
  size?: ButtonSize;
  icon?: ReactNode;
}

export function LinkButton({
  look = "secondary",
  size = "normal",
  icon,
  className,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <Link {...rest} className={buttonLook(look, size, false, className)}>
      {icon}
      {children}
    </Link>
  );
}
