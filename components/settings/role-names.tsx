"use client";
/** Names of roles in the reader's language; a role of a remote service that we do not know keeps its id. */
import { useTranslations } from "next-intl";
import { ROLES } from "@/lib/contract/roles";

const KNOWN = Object.values(ROLES).map(({ id }) => id);
type KnownRole = (typeof KNOWN)[number];

function isKnown(id: string): id is KnownRole {
  return KNOWN.some((known) => known === id);
}

export function useRoleWords(): { name: (id: string) => string; opens: (id: string) => string } {
  const t = useTranslations("settings.roles");
  return {
    name: (id) => (isKnown(id) ? t(`${id}.name`) : id),
    opens: (id) => (isKnown(id) ? t(`${id}.opens`) : ""),
  };
}
