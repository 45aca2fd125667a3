/** Sends further namespaces to the browser for what is inside, on top of those given further out. Stands in layouts and pages. */
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { MoreTexts } from "./more-texts";
import { pickTexts, type TextsNamespace } from "./texts";

export async function Texts({ of, children }: { of: readonly TextsNamespace[]; children: ReactNode }) {
  return <MoreTexts messages={pickTexts(await getMessages(), of)}>{children}</MoreTexts>;
}
