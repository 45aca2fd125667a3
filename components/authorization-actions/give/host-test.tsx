"use client";
/** "Test the connection": only the host and port that were asked for are tried, and the result is told in words. */
import { PlugZap } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/actions/button";
import { Notice, type NoticeTone } from "@/components/ui/feedback/notice";
import { Progress } from "@/components/ui/feedback/progress";
import type { AuthorizationWay } from "@/lib/contract/authorization-ways";
import type { AuthorizationDetail } from "@/lib/contract/authorizations";
import { targetName } from "../permit";
import type { GrantValues } from "./grant-values";
import { useHostTest, type HostOutcome } from "./use-host-test";

const TONES: Record<HostOutcome, NoticeTone> = {
  login: "success",
  port: "info",
  mismatch: "danger",
  not_public: "warning",
  silent: "warning",
  other_port: "warning",
  too_often: "warning",
  failed: "warning",
};

export interface HostTestProps {
  way: AuthorizationWay;
  detail: AuthorizationDetail;
  index: number;
  group_id: string | undefined;
}

export function HostTest({ way, detail, index, group_id }: HostTestProps) {
  const t = useTranslations("authorization_actions.give.test");
  const { trigger, getValues, setError } = useFormContext<GrantValues>();
  const [account, port, password] = [
    `items.${index}.account`,
    `items.${index}.port`,
    `items.${index}.password`,
  ] as const satisfies readonly string[];
  const host = useHostTest(() => {
    for (const name of [account, password] as const)
      setError(name as `items.${number}.account`, { type: "grant", message: "form.grant.mismatch" });
  });

  async function test() {
    const names = [account, port, password] as `items.${number}.account`[];
    if (!(await trigger(names, { shouldFocus: true }))) return;
    const item = getValues(`items.${index}`);
    const passphrase = way.takes_passphrase && item.passphrase !== "" ? { passphrase: item.passphrase } : {};
    const group = group_id === undefined ? {} : { group_id };
    host.test({
      params: { authorization_detail_id: detail.id ?? 0 },
      body: { port: Number(item.port), account: item.account.trim(), password: item.password, ...passphrase, ...group },
    });
  }

  const target = targetName(detail);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          size="small"
          isBusy={host.isBusy}
          icon={<PlugZap aria-hidden className="size-3.5" />}
          onClick={() => void test()}
        >
          {t("button")}
        </Button>
        <span className="text-sm text-ink-2">{t("hint")}</span>
      </div>
      {host.isBusy && <Progress name={t("busy", { target })} note={t("seconds")} onCancel={host.giveUp} />}
      {host.outcome !== undefined && (
        <Notice tone={TONES[host.outcome]} isLive>
          {t(`outcome.${host.outcome}`, { target })}
        </Notice>
      )}
    </div>
  );
}
