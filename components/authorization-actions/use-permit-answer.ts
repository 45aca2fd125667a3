"use client";
/** Rejects or cancels: sent once, then everything is asked again. Only an answer without an error counts as done. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf } from "@/lib/queries/ask-console";
import { osmMutation } from "@/lib/queries/osm-query";
import type { Permit } from "./permit";
import { refreshAuthorizations } from "./refresh-authorizations";

const NO_LONGER_POSSIBLE = "OSM.01010018";

/** Why an answer was refused; a state that has changed meanwhile is told as that. */
export function usePermitRefusal(): (error: unknown) => string | undefined {
  const t = useTranslations("authorization_actions");
  const sentenceOf = useErrorSentence();
  return (error) => {
    if (error === null || error === undefined) return undefined;
    const code = errorCodeOf(error);
    return code === NO_LONGER_POSSIBLE ? t("changed_meanwhile") : sentenceOf(code);
  };
}

type Asked = { permit: Permit; group_id: string | undefined; action_id: "reject" | "cancel"; onDone: () => void };

export function usePermitAnswer({ permit, group_id, action_id, onDone }: Asked) {
  const client = useQueryClient();
  const refusalOf = usePermitRefusal();
  const { mutate, isPending, error } = useMutation({
    ...osmMutation("updateAuthorizations"),
    onSuccess: onDone,
    onSettled: () => void refreshAuthorizations(client),
  });
  const params = { authorization_id: permit.id ?? "" };
  const answer = (body: { reject_reason?: string } = {}) =>
    mutate({ params, query: { action_id }, body: group_id === undefined ? body : { ...body, group_id } });
  return { answer, isBusy: isPending, refusal: refusalOf(error) };
}
