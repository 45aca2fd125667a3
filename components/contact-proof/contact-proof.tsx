"use client";
/** Below a contact that is being written: nothing where no proof is asked for, else the code; and that it is verified, once it is. */
import { useQuery } from "@tanstack/react-query";
import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { FieldError } from "@/components/ui/fields/field";
import { Time } from "@/components/ui/marks/time";
import { osmQuery } from "@/lib/queries/osm-query";
import { CodeEntry } from "./code-entry";
import { usePaused } from "./use-paused";
import { useProof, type ProvableContact } from "./use-proof";

export interface ContactProofProps {
  contact: ProvableContact;
  onProved?: (verified_id: string | undefined) => void;
}

/** Draw it for a contact that is whole; half an address would be asked about in vain. */
export function ContactProof({ contact, onProved }: ContactProofProps) {
  const value = usePaused(contact.contact_value);
  const input = { query: { ...contact, contact_value: value } };
  const { data } = useQuery({ ...osmQuery("checkNeedVerify", input), enabled: value !== "", retry: false });
  if (data === undefined || value !== contact.contact_value) return null;
  if (data.need_verify_code === 1) return <AskForCode contact={contact} onProved={onProved ?? (() => {})} />;
  return data.expire_time === undefined ? null : <VerifiedUntil time={data.expire_time} />;
}

function AskForCode({ contact, onProved }: Required<ContactProofProps>) {
  const t = useTranslations("contact_proof");
  const proof = useProof(contact, onProved);
  return (
    <div className="mt-2 flex flex-col gap-3 rounded border border-line bg-hover p-3">
      <p role="status" className="text-sm">
        {proof.isSent ? t("sent", { contact: contact.contact_value }) : t("needed")}
      </p>
      {proof.isSent ? (
        <CodeEntry proof={proof}>
          <Button
            size="small"
            look="primary"
            isBusy={proof.isChecking}
            disabled={!proof.mayCheck}
            onClick={proof.check}
          >
            {t("check")}
          </Button>
        </CodeEntry>
      ) : (
        <>
          <Button size="small" className="w-fit" isBusy={proof.isSending} onClick={proof.send}>
            {t("send")}
          </Button>
          {proof.error && (
            <div role="alert">
              <FieldError id={`${contact.contact_way}-send-error`}>{proof.error}</FieldError>
            </div>
          )}
        </>
      )}
    </div>
  );
}

export function VerifiedUntil({ time }: { time: string | undefined }) {
  const t = useTranslations("contact_proof");
  return (
    <p role="status" className="mt-1 flex items-center gap-1.5 text-sm text-ink-2">
      <CircleCheck aria-hidden className="size-4 text-green" />
      <span>
        {time === undefined ? t("verified") : t.rich("until", { time: () => <Time at={time} look="date" /> })}
      </span>
    </p>
  );
}
