"use client";
/** The seal of a permit: its state as shape, colour and word. Only what waits for the reader is in strong colour. */
import { useTranslations } from "next-intl";
import { StateMark, type StateMarkProps } from "@/components/ui/marks/state-mark";
import type { StateKind } from "@/components/ui/marks/state-shapes";
import type { AuthorizationStatus } from "@/lib/contract/authorizations";

const KINDS: Record<AuthorizationStatus, StateKind> = {
  [-1]: "waiting",
  0: "asked",
  1: "granted",
  2: "refused",
  3: "expired",
  4: "ended",
  5: "ended",
  6: "waiting",
  7: "refused",
};

export interface AuthorizationSealProps {
  status: AuthorizationStatus | undefined;
  size?: StateMarkProps["size"];
}

export function AuthorizationSeal({ status = -1, size }: AuthorizationSealProps) {
  const t = useTranslations("states");
  return (
    <StateMark
      kind={KINDS[status]}
      label={t(`authorization.${status}`)}
      note={status === 0 ? t("your_turn") : undefined}
      size={size}
    />
  );
}
