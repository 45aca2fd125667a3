/** Pages without the frame of the console: what is on paper, and the words of what can go wrong with it. */
import type { ReactNode } from "react";
import { Texts } from "@/lib/i18n/page-texts";

export default function PrintLayout({ children }: { children: ReactNode }) {
  return <Texts of={["errors"]}>{children}</Texts>;
}
