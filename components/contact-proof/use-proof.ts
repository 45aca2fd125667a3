"use client";
/** Sending a code to a contact and giving it back. Tries are counted here as the service counts them; a wrong code leaves an empty box. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { VERIFY_CODE_LENGTH, VERIFY_CODE_SEND_SECONDS, VERIFY_CODE_TRIES_MAX } from "@/lib/contract/verify-code-limits";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf } from "@/lib/queries/ask-console";
import { osmKey, osmMutation } from "@/lib/queries/osm-query";
import { useCountdown } from "./use-countdown";

export type ProvableContact = { contact_value: string; contact_way: 0 | 1; area_code: string };

const NOT_VERIFIED = "OSM.01010010";

function sameContact(one: ProvableContact | undefined, other: ProvableContact): boolean {
  return one?.contact_value === other.contact_value && one.area_code === other.area_code;
}

export interface Proof {
  /** A code was sent to this very contact. */
  isSent: boolean;
  code: string;
  setCode: (code: string) => void;
  /** Seconds until another code may be asked for. */
  seconds: number;
  isSending: boolean;
  isChecking: boolean;
  mayCheck: boolean;
  isUsedUp: boolean;
  error: string | undefined;
  send: () => void;
  check: () => void;
  forget: () => void;
}

/** `onProved` gets the id of the proof; a service that gives none knows the contact itself. */
export function useProof(contact: ProvableContact, onProved: (verified_id: string | undefined) => void): Proof {
  const t = useTranslations("contact_proof");
  const sentenceOf = useErrorSentence();
  const client = useQueryClient();
  const wait = useCountdown();
  const sending = useMutation(osmMutation("sendVerifyCodes"));
  const checking = useMutation(osmMutation("checkVerifyCodes"));
  const [sentTo, setSentTo] = useState<ProvableContact>();
  const [code, setCode] = useState("");
  const [left, setLeft] = useState(VERIFY_CODE_TRIES_MAX);
  const isUsedUp = left === 0;
  const mayCheck = code.length === VERIFY_CODE_LENGTH && !isUsedUp && !checking.isPending;

  function send() {
    if (sending.isPending) return;
    const onSuccess = () => {
      checking.reset();
      setCode("");
      setLeft(VERIFY_CODE_TRIES_MAX);
      setSentTo(contact);
      wait.start(VERIFY_CODE_SEND_SECONDS);
    };
    sending.mutate({ body: contact }, { onSuccess });
  }

  function check() {
    if (!mayCheck) return;
    sending.reset();
    const onError = (error: unknown) => {
      if (errorCodeOf(error) !== NOT_VERIFIED) return;
      setCode("");
      setLeft(left - 1);
    };
    const onSuccess = ({ verified_id }: { verified_id?: string | undefined }) => {
      for (const name of ["listHasVerifiedContacts", "checkNeedVerify"] as const)
        void client.invalidateQueries({ queryKey: osmKey(name) });
      onProved(verified_id);
    };
    checking.mutate({ body: { ...contact, verify_code: code } }, { onError, onSuccess });
  }

  function sentenceFor(): string | undefined {
    const [sendCode, checkCode] = [errorCodeOf(sending.error), errorCodeOf(checking.error)];
    if (sending.isError && sendCode === NOT_VERIFIED) return t("too_early");
    if (sending.isError) return sendCode === "OSM.01010001" ? t("invalid") : sentenceOf(sendCode);
    if (!checking.isError) return undefined;
    if (checkCode !== NOT_VERIFIED) return sentenceOf(checkCode);
    return isUsedUp ? t("used_up") : t("wrong", { left });
  }

  return {
    isSent: sameContact(sentTo, contact),
    code,
    setCode: (typed) => setCode(typed.replace(/\D/g, "").slice(0, VERIFY_CODE_LENGTH)),
    seconds: wait.seconds,
    isSending: sending.isPending,
    isChecking: checking.isPending,
    mayCheck,
    isUsedUp,
    error: sentenceFor(),
    send,
    check,
    forget: () => setSentTo(undefined),
  };
}
