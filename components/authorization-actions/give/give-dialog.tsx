"use client";
/** Giving access in three short parts: what, with what, how long. Nothing typed is lost when the service refuses. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/actions/button";
import { FailedState } from "@/components/ui/feedback/failed-state";
import { Notice } from "@/components/ui/feedback/notice";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { Dialog } from "@/components/ui/overlays/dialog";
import { errorCodeOf, requestIdOf } from "@/lib/queries/ask-console";
import { osmQuery } from "@/lib/queries/osm-query";
import { wayOf } from "../permit";
import type { PermitDialogProps } from "../permit-dialogs";
import { usePermitRefusal } from "../use-permit-answer";
import { useWayName } from "../use-permit-words";
import { GiveForm } from "./give-form";
import { useGive } from "./use-give";

const AGREEMENT = { query: { agreement_type: "2" as const } };

/** Everything the dialog says must be there before it can be filled in. */
function useAsked({ permit, group_id }: PermitDialogProps) {
  const params = { authorization_id: permit.id ?? "" };
  const detail = useQuery(osmQuery("showAuthorizationDetail", { params, query: { group_id } }));
  const agreement = useQuery(osmQuery("showLatestPublishedAgreement", AGREEMENT));
  const signed = useQuery(osmQuery("showSignedLatestPublishedAgreement", AGREEMENT));
  const all = [detail, agreement, signed];
  const failed = all.find((one) => one.isError && one.data === undefined);
  const retry = () => all.filter((one) => one.isError).forEach((one) => void one.refetch());
  const isFetching = all.some((one) => one.isFetching);
  return {
    failed,
    retry,
    isFetching,
    detail: detail.data,
    agreement: agreement.data?.case_agreement,
    isSigned: signed.data?.is_signed_latest,
  };
}

export function GiveDialog(props: PermitDialogProps) {
  const { permit, group_id, onClose } = props;
  const t = useTranslations("authorization_actions.give");
  const toast = useToast();
  const wayName = useWayName();
  const form = useId();
  const asked = useAsked(props);
  const refusalOf = usePermitRefusal();
  const give = useGive(() => {
    toast.success(t("done"));
    onClose();
  });
  const way = wayOf(asked.detail ?? permit);
  const isOpen = asked.detail?.status === 0;
  const isReady = isOpen && way !== undefined && asked.agreement !== undefined && asked.isSigned !== undefined;
  const footer = (
    <>
      <Button onClick={onClose} disabled={give.isPending}>
        {t("leave")}
      </Button>
      <Button type="submit" form={form} look="primary" isBusy={give.isPending} disabled={!isReady && !give.isPending}>
        {t("confirm")}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t("title", { way: wayName(permit) })}
      isBusy={give.isPending}
      footer={footer}
    >
      {asked.failed && (
        <FailedState
          code={errorCodeOf(asked.failed.error)}
          requestId={requestIdOf(asked.failed.error)}
          onRetry={asked.retry}
          isRetrying={asked.isFetching}
        />
      )}
      {way === undefined && asked.detail && <Notice tone="warning">{t("unknown_way")}</Notice>}
      {asked.detail && !isOpen && !give.isPending && !give.isSuccess && (
        <Notice tone="warning" isLive className="mb-4">
          {t("not_open")}
        </Notice>
      )}
      {asked.detail && asked.agreement && asked.isSigned !== undefined && way ? (
        <GiveForm
          id={form}
          permit={asked.detail}
          way={way}
          group_id={group_id}
          agreement={asked.agreement}
          isSigned={asked.isSigned}
          refusal={refusalOf(give.error)}
          onSend={(values) => {
            const agreement_id = asked.isSigned ? undefined : Number(asked.agreement?.id);
            if (!give.isPending && isReady)
              give.mutate({ authorization_id: permit.id ?? "", way, values, group_id, agreement_id });
          }}
        />
      ) : (
        !asked.failed && (way !== undefined || !asked.detail) && <SkeletonLines lines={8} />
      )}
    </Dialog>
  );
}
