/** A button that shows only a sign. Its name is read aloud and shown on hover. */
import type { ComponentProps, ReactNode } from "react";
import { Spinner } from "../feedback/spinner";
import { buttonLook, type ButtonLook, type ButtonSize } from "./button-look";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "children" | "title" | "aria-label"> {
  label: string;
  icon: ReactNode;
  look?: ButtonLook;
  size?: ButtonSize;
  isBusy?: boolean;
}

export function IconButton(props: IconButtonProps) {
  const { label, icon, look = "quiet", size = "normal", isBusy = false, className, onClick, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      className={buttonLook(look, size, true, className)}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      {isBusy ? <Spinner /> : icon}
    </button>
  );
}
