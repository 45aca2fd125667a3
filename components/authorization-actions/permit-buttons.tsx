"use client";
/** What can be done with a permit in its state; giving comes first and is the one in colour. */
import { Ban, KeyRound, ShieldOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { legalPermitActions, type Permit, type PermitAction } from "./permit";

const SIGNS = { give: KeyRound, reject: Ban, cancel: ShieldOff };

export interface PermitButtonsProps {
  permit: Permit;
  onAction: (action: PermitAction) => void;
  size?: "normal" | "small";
}

export function PermitButtons({ permit, onAction, size = "small" }: PermitButtonsProps) {
  const t = useTranslations("authorization_actions.actions");
  const legal = legalPermitActions(permit);
  if (legal.length === 0) return null;
  return (
    <div role="group" aria-label={t("label", { id: permit.id ?? "" })} className="flex flex-wrap gap-2">
      {legal.map((action) => {
        const Sign = SIGNS[action];
        return (
          <Button
            key={action}
            size={size}
            look={action === "give" ? "primary" : "secondary"}
            icon={<Sign aria-hidden className="size-3.5" />}
            onClick={() => onAction(action)}
          >
            {t(action)}
          </Button>
        );
      })}
    </div>
  );
}
