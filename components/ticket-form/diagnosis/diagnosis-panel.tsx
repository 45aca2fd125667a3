"use client";
/** One-click diagnosis: what is to be checked, the run as it goes on, and earlier runs. It spares a ticket or gives it its facts. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Activity } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, type FormEvent } from "react";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { Field } from "@/components/ui/fields/field";
import { TextField } from "@/components/ui/fields/text-field";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf } from "@/lib/queries/ask-console";
import { osmKey, osmMutation } from "@/lib/queries/osm-query";
import type { DiagnosisKind } from "./diagnosis-kind";
import { EarlierRuns } from "./earlier-runs";
import { RunResult } from "./run-result";

type Target = { eip: string; port: string; instanceId: string };

/** How the texts call a field of the API. */
const WORD = { eip: "eip", port: "port", instanceId: "instance" } as const satisfies Record<keyof Target, string>;

const NOTHING: Target = { eip: "", port: "", instanceId: "" };

/** What was left empty is not sent. */
function paramsOf(target: Target): Record<string, string> {
  return Object.fromEntries(
    Object.entries(target).flatMap(([name, text]) => (text.trim() === "" ? [] : [[name, text.trim()]])),
  );
}

export function DiagnosisPanel({ kind }: { kind: DiagnosisKind }) {
  const t = useTranslations("diagnosis");
  const client = useQueryClient();
  const sentenceOf = useErrorSentence();
  const [target, setTarget] = useState(NOTHING);
  const [job_id, setJobId] = useState<string>();
  const start = useMutation({
    ...osmMutation("createDiagnoseJob"),
    onSuccess: (answer) => {
      setJobId(answer.job_id);
      void client.invalidateQueries({ queryKey: osmKey("listDiagnoseRecords") });
    },
  });
  const code = errorCodeOf(start.error);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!start.isPending) start.mutate({ body: { type: kind.type, params: paramsOf(target) } });
  }

  return (
    <section aria-label={t("title")} className="flex flex-col gap-4 rounded border border-line bg-surface p-4">
      <div>
        <h3 className="font-semibold">{t("title")}</h3>
        <p className="text-sm text-ink-2">{t(`lead.${WORD[kind.required]}`)}</p>
      </div>
      <form noValidate aria-label={t("title")} onSubmit={onSubmit} className="flex flex-col gap-3">
        <TargetFields kind={kind} target={target} onChange={setTarget} />
        {start.isError && (
          <Notice tone="danger" isLive>
            {code === "OSM.01010001" ? t(`wrong.${WORD[kind.required]}`) : sentenceOf(code)}
          </Notice>
        )}
        <Button
          type="submit"
          className="w-fit"
          icon={<Activity aria-hidden className="size-4" />}
          isBusy={start.isPending}
          disabled={target[kind.required].trim() === ""}
        >
          {t("start")}
        </Button>
      </form>
      {job_id !== undefined && <RunResult key={job_id} job_id={job_id} type={kind.type} />}
      <EarlierRuns type={kind.type} shown={job_id} onShow={setJobId} />
    </section>
  );
}

interface TargetFieldsProps {
  kind: DiagnosisKind;
  target: Target;
  onChange: (target: Target) => void;
}

function TargetFields({ kind, target, onChange }: TargetFieldsProps) {
  const t = useTranslations("diagnosis");
  const names = kind.required === "eip" ? (["eip", "port"] as const) : (["instanceId", "eip", "port"] as const);
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {names.map((name) => (
        <Field
          key={name}
          label={t(`fields.${WORD[name]}`)}
          isRequired={name === kind.required}
          {...(name === kind.required ? {} : { hint: t("optional") })}
        >
          {(wiring) => (
            <TextField
              {...wiring}
              value={target[name]}
              spellCheck={false}
              autoComplete="off"
              maxLength={name === "port" ? 5 : 253}
              {...(name === "port" ? { inputMode: "numeric" as const } : {})}
              onChange={(event) => onChange({ ...target, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
