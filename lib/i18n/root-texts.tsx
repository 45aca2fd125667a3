/** Gives the browser language, zone, now and the common texts. Stands once, in the root layout. */
import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { COMMON_TEXTS, pickTexts, type TextsNamespace } from "./texts";

export async function RootTexts({
  of = COMMON_TEXTS,
  children,
}: {
  of?: readonly TextsNamespace[];
  children: ReactNode;
}) {
  return <NextIntlClientProvider messages={pickTexts(await getMessages(), of)}>{children}</NextIntlClientProvider>;
}
