"use client";
/** The ticket policy: a switch, its effect in a sentence, and a question before it takes the right from anybody. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { ConfirmDialog } from "@/components/ui/overlays/confirm-dialog";
import { Panel } from "@/components/ui/page/panel";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf } from "@/lib/queries/ask-console";
import { osmKey, osmMutation } from "@/lib/queries/osm-query";
import { losingWithPolicy, type PersonRights } from "./person-rights";
import { Switch } from "./switch";

export interface PolicyPanelProps {
  isOn: boolean;
  people: readonly PersonRights[];
  /** For whoever may only read it. */
  isReadOnly?: boolean;
}

export function PolicyPanel({ isOn, people, isReadOnly = false }: PolicyPanelProps) {
  const t = useTranslations("permissions.policy");
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const { change, isPending, failure, forget } = useSwitch(() => setAsking(false));
  return (
    <Panel title={t("title")}>
      <div className="flex items-start justify-between gap-6">
        <div className="min-w-0">
          <p id={id} className="font-medium">
            {t("label")}
          </p>
          <p className="mt-1 max-w-[72ch] text-ink-2">{t(isOn ? "is_on" : "is_off")}</p>
          {failure !== undefined && !isAsking && (
            <p role="alert" className="mt-2 text-danger">
              {t("refused", { sentence: failure })}
            </p>
          )}
        </div>
        <Switch
          isOn={isOn}
          isBusy={isPending}
          isReadOnly={isReadOnly}
          labelledBy={id}
          onChange={() => {
            forget();
            if (isOn) change(false);
            else setAsking(true);
          }}
        />
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => change(true)}
        title={t("ask_title")}
        confirmLabel={t("confirm")}
        isBusy={isPending}
        error={failure && t("refused", { sentence: failure })}
      >
        <Effect people={people} />
      </ConfirmDialog>
    </Panel>
  );
}

function Effect({ people }: Pick<PolicyPanelProps, "people">) {
  const t = useTranslations("permissions.policy");
  const format = useFormatter();
  const losing = losingWithPolicy(people);
  const names = format.list(losing.map(({ name }) => name));
  return (
    <>
      <p className="text-ink">
        {losing.length === 0 ? t("ask_nobody") : t("ask_losing", { count: losing.length, names })}
      </p>
      <p>{t("ask_rest")}</p>
    </>
  );
}

function useSwitch(onDone: () => void) {
  const t = useTranslations("permissions.policy");
  const toast = useToast();
  const client = useQueryClient();
  const sentenceOf = useErrorSentence();
  const { mutate, isPending, error, reset } = useMutation({
    ...osmMutation("updatePrivilegePolicy"),
    onSuccess: (_, { body }) => {
      onDone();
      toast.success(t(body.is_on ? "switched_on" : "switched_off"));
    },
    onSettled: () => client.invalidateQueries({ queryKey: osmKey("showCustomerPrivilegePolicy") }),
  });
  const failure = error === null ? undefined : sentenceOf(errorCodeOf(error));
  return { change: (is_on: boolean) => mutate({ body: { is_on } }), isPending, failure, forget: reset };
}
