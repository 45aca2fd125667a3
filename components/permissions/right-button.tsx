"use client";
/** Gives one right to one person, or takes it back; tells what that changed, and when it was refused that nothing did. Only our own service knows whose right is meant. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf } from "@/lib/queries/ask-console";
import { osmKey, osmMutation } from "@/lib/queries/osm-query";
import { useIsOwnService } from "@/lib/queries/own-service";
import { submitReason, type GivenRight, type PersonRights } from "./person-rights";

/** How the texts call a right. */
const WORD = { createCase: "submit", export: "export" } as const satisfies Record<GivenRight, string>;

export interface RightButtonProps {
  person: PersonRights;
  right: GivenRight;
  isPolicyOn: boolean;
}

export function RightButton({ person, right, isPolicyOn }: RightButtonProps) {
  const t = useTranslations("permissions.users");
  const isGiven = person.given.includes(right);
  const { name, user_id } = person;
  const change = useRightChange({ person, right, isPolicyOn });
  const isOwnService = useIsOwnService();
  if (person.is_account || !isOwnService) return null;
  const operation = isGiven ? "delete" : "create";
  return (
    <Button
      size="small"
      look={isGiven ? "quiet" : "secondary"}
      aria-label={t(isGiven ? `take_${WORD[right]}` : `give_${WORD[right]}`, { name })}
      isBusy={change.isPending}
      onClick={() => change.mutate({ body: { operation, privilege: right, user_id } })}
    >
      {t(isGiven ? "take" : "give")}
    </Button>
  );
}

function useRightChange({ person, right, isPolicyOn }: RightButtonProps) {
  const t = useTranslations("permissions.users");
  const toast = useToast();
  const client = useQueryClient();
  const sentenceOf = useErrorSentence();
  const { name } = person;

  /** Without the right somebody may still submit, by a role or because the policy is off. */
  function stillMay(): string {
    if (right !== "createCase") return "";
    const reason = submitReason({ ...person, given: [] }, isPolicyOn);
    return reason === "role" || reason === "everybody" ? ` ${t("still", { reason: t(`still_${reason}`) })}` : "";
  }

  return useMutation({
    ...osmMutation("createPrivileges"),
    onSuccess: (_, { body }) => {
      if (body.operation === "create") toast.success(t(`given_${WORD[right]}`, { name }));
      else toast.success(`${t(`taken_${WORD[right]}`, { name })}${stillMay()}`);
    },
    onError: (error) => toast.failure(t("refused", { name, sentence: sentenceOf(errorCodeOf(error)) })),
    onSettled: () => client.invalidateQueries({ queryKey: osmKey("listSubCustomers") }),
  });
}
