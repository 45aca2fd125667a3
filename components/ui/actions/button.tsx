/** A button. While busy it keeps its width and focus and does nothing, so that a second press cannot send twice. */
import type { ComponentProps, ReactNode } from "react";
import { Spinner } from "../feedback/spinner";
import { buttonLook, type ButtonLook, type ButtonSize } from "./button-look";

export interface ButtonProps extends Omit<ComponentProps<"button">, "children"> {
  look?: ButtonLook;
  size?: ButtonSize;
  isBusy?: boolean;
  icon?: ReactNode;
  children: ReactNode;
}

export function Button(props: ButtonProps) {
  const { look = "secondary", size = "normal", isBusy = false, icon, className, onClick, children, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      className={buttonLook(look, size, false, className)}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      {isBusy ? <Spinner /> : icon}
      {children}
    </button>
  );
}
