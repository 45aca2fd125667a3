"use client";
/** Asks what to do with a text file that seems to hold secrets, before it leaves. Secrets stand masked, with their lines. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { Badge } from "@/components/ui/marks/badge";
import { Dialog } from "@/components/ui/overlays/dialog";
import type { FileScan } from "@/lib/masking/files/scan-text-file";
import type { Decision } from "../sending/upload-runner";
import type { Uploads } from "../use-uploads";

/** One file after the other, in the order they were added. */
export function FindingsDialog({ uploads }: { uploads: Pick<Uploads, "items" | "decide"> }) {
  const asked = uploads.items.find(({ state }) => state.step === "asking");
  if (asked?.state.step !== "asking") return null;
  const { id, name, state } = asked;
  return <OpenFindings key={id} name={name} scan={state.scan} onDecide={(decision) => uploads.decide(id, decision)} />;
}

type OpenProps = { name: string; scan: FileScan; onDecide: (decision: Decision) => void };

function OpenFindings({ name, scan, onDecide }: OpenProps) {
  const t = useTranslations("masking");
  const [decision, setDecision] = useState<Decision>("mask");
  const leaveOut = () => onDecide("leave_out");
  const footer = (
    <>
      <Button onClick={leaveOut}>{t("file.remove")}</Button>
      <Button look="primary" onClick={() => onDecide(decision)}>
        {t("dialog.apply")}
      </Button>
    </>
  );
  const options = [
    { value: "mask", label: t("action.mask"), hint: t("file.mask_effect") },
    { value: "keep", label: t("action.keep"), hint: t("file.keep_effect") },
    { value: "leave_out", label: t("file.remove"), hint: t("file.remove_effect") },
  ];
  return (
    <Dialog isOpen onClose={leaveOut} title={t("file.title", { name })} footer={footer}>
      <div className="flex flex-col gap-4">
        <p className="text-ink-2">
          {t("dialog.summary", { count: scan.findings.length })} {t("dialog.why")}
        </p>
        <FoundLines scan={scan} />
        <RadioGroup
          label={t("dialog.choose_for", { kind: name })}
          name="decision"
          look="cards"
          value={decision}
          onChange={(value) => setDecision(value as Decision)}
          options={options}
        />
      </div>
    </Dialog>
  );
}

function FoundLines({ scan }: { scan: FileScan }) {
  const t = useTranslations("masking");
  return (
    <div>
      <ul className="max-h-56 overflow-y-auto rounded border border-line" tabIndex={0}>
        {scan.findings.map(({ kind, line, excerpt }, index) => (
          <li
            key={index}
            className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-b border-line px-3 py-2 last:border-b-0"
          >
            <span className="w-16 shrink-0 text-sm text-ink-3 tabular-nums">{t("file.line", { line })}</span>
            <Badge tone="amber">{t(`kind.${kind}`)}</Badge>
            <code className="w-full font-mono text-sm break-all">{excerpt}</code>
          </li>
        ))}
      </ul>
      {!scan.isComplete && <p className="mt-1.5 text-sm text-ink-2">{t("file.more")}</p>}
    </div>
  );
}
