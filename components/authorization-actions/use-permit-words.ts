"use client";
/** What a permit is called: the way of access in our words, the service's own where the way is not known. */
import { useTranslations } from "next-intl";
import { wayOf, type Permit } from "./permit";

type WayKey = Parameters<ReturnType<typeof useTranslations<"authorization_actions.ways">>>[0];

export function useWayName(): (permit: Permit) => string {
  const t = useTranslations("authorization_actions.ways");
  return (permit) => {
    const key = (wayOf(permit)?.id ?? "unknown").replaceAll("-", "_") as WayKey;
    if (t.has(key)) return t(key);
    return [permit.visit_type_name, permit.content_type_name].filter(Boolean).join(" · ");
  };
}
