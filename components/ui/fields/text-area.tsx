/** Several lines of text; grows with what is typed where the browser can. A counter belongs in the Field's aside. */
import type { ComponentProps } from "react";
import { fieldLook } from "./field-look";

export function TextArea({ className, rows = 5, style, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      {...rest}
      rows={rows}
      style={{ minHeight: `calc(${rows}lh + 1rem + 2px)`, ...style }}
      className={fieldLook(`field-sizing-content max-h-[60vh] py-2 resize-y ${className ?? ""}`)}
    />
  );
}
