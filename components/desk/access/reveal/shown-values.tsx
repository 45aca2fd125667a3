"use client";
/** What the customer handed over, in clear, with the time until it goes. Listeners hear the time once, not every second. */
import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/actions/copy-button";
import type { ShownValue } from "../access-rules";
import { SHOWN_MS } from "./use-shown";

export function ShownValues({ values, secondsLeft }: { values: readonly ShownValue[]; secondsLeft: number }) {
  const t = useTranslations("desk_access.reveal");
  return (
    <div className="flex flex-col gap-4">
      <SecondsLeft secondsLeft={secondsLeft} />
      {values.length === 0 && <p className="text-ink-2">{t("nothing")}</p>}
      <dl className="flex flex-col gap-3">
        {values.map(({ kind, value }) => (
          <div key={kind}>
            <dt className="text-sm text-ink-2">{t(`kinds.${kind}`)}</dt>
            <dd className="flex items-start gap-2">
              <pre
                tabIndex={0}
                className="max-h-60 min-w-0 flex-1 overflow-y-auto rounded bg-hover px-3 py-2 font-mono text-sm break-all whitespace-pre-wrap"
              >
                {value}
              </pre>
              <CopyButton text={value} label={t("copy", { what: t(`kinds.${kind}`) })} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-sm text-ink-2">{t("clipboard")}</p>
    </div>
  );
}

function SecondsLeft({ secondsLeft }: { secondsLeft: number }) {
  const t = useTranslations("desk_access.reveal");
  const all = SHOWN_MS / 1000;
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p role="status" className="sr-only">
        {t("gone_in", { seconds: all })}
      </p>
      <p aria-hidden className="font-medium tabular-nums">
        {t("gone_in", { seconds: secondsLeft })}
      </p>
      <div
        role="meter"
        aria-label={t("time_left")}
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={secondsLeft}
        className="h-1.5 overflow-hidden rounded-full bg-line"
      >
        <div className="keep-colour h-full rounded-full bg-amber" style={{ width: `${(secondsLeft / all) * 100}%` }} />
      </div>
    </div>
  );
}
