"use client";
/** A contact of one way on a new ticket: one verified before is taken as it is, known by its id and shown in part; a new one is verified by code. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { FieldError } from "@/components/ui/fields/field";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import type { Contact } from "@/lib/contract/verification";
import { osmQuery } from "@/lib/queries/osm-query";
import { ContactProof, VerifiedUntil } from "./contact-proof";
import type { ProvableContact } from "./use-proof";
import { VERIFIED_INPUT } from "./verified-input";

export interface WayProofProps {
  /** The name of the field in the form, for the way to its fault. */
  name: string;
  contact: ProvableContact;
  /** What is written may be a whole contact. */
  isWhole: boolean;
  /** The id of the verified contact that is taken; empty for none. */
  verified_id: string;
  error: string | undefined;
  /** A verified contact is taken: one of the list, or the one that was just typed. */
  onTake: (verified_id: string, from: "list" | "code") => void;
  onDrop: () => void;
}

function inWords({ contact_way, area_code, contact_value = "" }: Contact): string {
  return contact_way === 0 && area_code ? `+${area_code} ${contact_value}` : contact_value;
}

export function WayProof({ name, contact, isWhole, verified_id, error, onTake, onDrop }: WayProofProps) {
  const t = useTranslations("contact_proof");
  const { data, isPending } = useQuery({ ...osmQuery("listHasVerifiedContacts", VERIFIED_INPUT), retry: false });
  const verified = (data?.contact_list ?? []).filter(({ contact_way }) => contact_way === contact.contact_way);
  if (verified_id !== "") {
    const taken = verified.find((one) => one.verified_id === verified_id);
    return <Taken name={name} taken={taken} isPending={isPending} error={error} onDrop={onDrop} />;
  }
  return (
    <>
      {contact.contact_value === "" && verified.length > 0 && (
        <div role="group" aria-label={t("offered")} className="mt-2 flex flex-wrap items-center gap-1.5">
          <span className="text-sm text-ink-2">{t("offered")}</span>
          {verified.map((one) => (
            <Button key={one.verified_id} size="small" onClick={() => onTake(one.verified_id ?? "", "list")}>
              {inWords(one)}
            </Button>
          ))}
        </div>
      )}
      {isWhole && <ContactProof contact={contact} onProved={(id) => id !== undefined && onTake(id, "code")} />}
    </>
  );
}

type TakenProps = Pick<WayProofProps, "name" | "error" | "onDrop"> & { taken: Contact | undefined; isPending: boolean };

function Taken({ name, taken, isPending, error, onDrop }: TakenProps) {
  const t = useTranslations("contact_proof");
  if (isPending) return <SkeletonLines lines={1} />;
  const fault = error ?? (taken === undefined ? t("gone") : undefined);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <div className="min-w-0 flex-1 basis-56">
        {taken !== undefined && <p className="font-medium break-all">{inWords(taken)}</p>}
        {fault === undefined ? (
          <VerifiedUntil time={taken?.expire_time} />
        ) : (
          <FieldError id={`${name}-proof-error`}>{fault}</FieldError>
        )}
      </div>
      <Button size="small" name={name} onClick={onDrop}>
        {t("another")}
      </Button>
    </div>
  );
}
