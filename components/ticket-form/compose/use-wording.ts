"use client";
/** How answers are worded for the description, in the reader's language and zone. */
import { useTimeZone, useTranslations } from "next-intl";
import { useMemo } from "react";
import { toFieldTime } from "@/components/form/fields/zoned-time";
import type { Wording } from "./compose-ticket";

export function useWording(): Wording {
  const t = useTranslations("ticket_form.wording");
  const zone = useTimeZone() ?? "UTC";
  return useMemo(
    () => ({
      colon: t("colon"),
      timeInWords: (iso) => `${toFieldTime(iso, zone).replace("T", " ")} (${zone})`,
    }),
    [t, zone],
  );
}
