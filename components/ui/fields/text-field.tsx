/** One line of text. Bare: put it in a Field, or give it an aria-label. */
import type { ComponentProps } from "react";
import { fieldLook } from "./field-look";

export function TextField({ className, ...rest }: ComponentProps<"input">) {
  return <input type="text" {...rest} className={fieldLook(`h-9 ${className ?? ""}`)} />;
}
