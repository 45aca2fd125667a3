"use client";
/** Confidential information of the ticket and its messages: that it is there, since when, or that it is erased; read one at a time. */
import { Eye, Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { Time } from "@/components/ui/marks/time";
import type { DeskConfidential } from "@/lib/contract/desk-authorizations";

export interface ConfidentialListProps {
  list: readonly DeskConfidential[];
  onReveal: (confidential: DeskConfidential) => void;
}

export function ConfidentialList({ list, onReveal }: ConfidentialListProps) {
  const t = useTranslations("desk_access.confidential");
  if (list.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2 className="flex items-center gap-1.5 font-semibold">
        <Lock aria-hidden className="size-4 text-ink-3" />
        {t("title")}
      </h2>
      <ul className="flex flex-col gap-2">
        {list.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <div className="min-w-0">
              <p className="[overflow-wrap:anywhere]">{one.param_name}</p>
              <p className="flex flex-wrap gap-x-1.5 text-sm text-ink-2">
                {t(one.erase_time ? "erased" : one.message_id ? "of_message" : "of_ticket")}
                <Time at={one.erase_time ?? one.create_time} look="short" />
              </p>
            </div>
            {one.erase_time === undefined && (
              <Button
                size="small"
                icon={<Eye aria-hidden className="size-3.5" />}
                aria-label={t("reveal_one", { name: one.param_name })}
                onClick={() => onReveal(one)}
              >
                {t("reveal")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
