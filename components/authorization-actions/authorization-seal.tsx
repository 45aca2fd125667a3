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
  /** What waits for the customer is the turn of a customer, not of an engineer. */
  isReadersTurn?: boolean;
}

export function AuthorizationSeal({ status = -1, size, isReadersTurn = status === 0 }: AuthorizationSealProps) {
  const t = useTranslations("states");
  return (
    <StateMark
      kind={KINDS[status]}
      label={t(`authorization.${status}`)}
      note={isReadersTurn ? t("your_turn") : undefined}
      size={size}
      isStrong={isReadersTurn}
    />
  );
}
