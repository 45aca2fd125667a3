"use client";
/** Says in words what will be allowed, to what, until when, and how to stop it: read before the one press that allows it. */
import { ShieldCheck } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useWatch, type DeepPartialSkipArrayKey } from "react-hook-form";
import { useMinute } from "@/components/ui/marks/minute";
import type { AuthorizationWay } from "@/lib/contract/authorization-ways";
import type { AuthorizationDetail } from "@/lib/contract/authorizations";
import { targetName, type Permit } from "../permit";
import { useWayName } from "../use-permit-words";
import { periodOf, type GrantValues } from "./grant-values";

const SHORT = { dateStyle: "medium", timeStyle: "short" } as const;

export interface LastLineProps {
  permit: Permit;
  way: AuthorizationWay;
  details: readonly AuthorizationDetail[];
}

function kindOf(way: AuthorizationWay): "server" | "credential" | "agency" | "text" {
  if (way.detail_type === 1) return "server";
  if (way.needs_agency) return "agency";
  return way.secret_length_max === 0 ? "credential" : "text";
}

function givenOf(values: DeepPartialSkipArrayKey<GrantValues>, details: readonly AuthorizationDetail[]): string[] {
  return details.filter((_, index) => values.items?.[index]?.is_given !== false).map(targetName);
}

export function LastLine({ permit, way, details }: LastLineProps) {
  const t = useTranslations("authorization_actions.give.last");
  const format = useFormatter();
  const wayName = useWayName();
  const values = useWatch<GrantValues>();
  const { lasts = "24h", from = "", to = "" } = values;
  const period = periodOf({ lasts, from, to }, useMinute());
  if (Number.isNaN(period.to.getTime()) || Number.isNaN(period.from?.getTime() ?? 0)) return null;
  const words = {
    targets: format.list(givenOf(values, details).filter((name) => name !== "")) || t("the_server"),
    way: wayName(permit),
    begin: period.from === undefined ? t("now") : t("from", { time: format.dateTime(period.from, SHORT) }),
    end: format.dateTime(period.to, SHORT),
  };
  return (
    <div className="flex items-start gap-2.5 rounded border border-accent bg-accent-soft px-3 py-2.5">
      <ShieldCheck aria-hidden className="mt-[3px] size-4 shrink-0 text-accent" />
      <p>
        {t(kindOf(way), words)} {t("stop")}
      </p>
    </div>
  );
}
