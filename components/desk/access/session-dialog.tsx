"use client";
/** Before a session: why, which the customer reads; then the service logs in, and the page of the session opens. */
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf, fieldOf } from "@/lib/queries/ask-console";
import { osm } from "@/lib/queries/osm";
import { useDeskRefresh } from "../acts/use-desk-act";
import { ReasonForm } from "./reveal/reason-form";

export interface SessionDialogProps {
  incident_id: string;
  authorization_id: string;
  detail_id: number;
  /** Way and target. */
  subject: string;
  onClose: () => void;
}

/** Until the page of the session knows how much room it has. */
const SIZE = { columns: 100, rows: 30 };

const REFUSALS: Readonly<Record<string, "denied" | "host_key" | "not_reached" | "over" | "not_whitelisted">> = {
  "OSM.01010003": "denied",
  "OSM.01010014 host_key": "host_key",
  "OSM.01010014 host": "not_reached",
  "OSM.01010014 port": "not_reached",
  "OSM.01010018": "over",
  "OSM.01010002": "not_whitelisted",
};

export function SessionDialog({ incident_id, authorization_id, detail_id, subject, onClose }: SessionDialogProps) {
  const t = useTranslations("desk_access.session");
  const form = useId();
  const router = useRouter();
  const refresh = useDeskRefresh();
  const sentenceOf = useErrorSentence();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const isOpening = useRef(false);

  function refusalOf(error: unknown): string {
    const code = errorCodeOf(error);
    const key = REFUSALS[`${code} ${fieldOf(error)}`] ?? REFUSALS[`${code}`];
    return key === undefined ? sentenceOf(code) : t(`refused.${key}`);
  }

  async function open(reason: string) {
    if (isOpening.current) return;
    isOpening.current = true;
    setBusy(true);
    setRefusal(undefined);
    try {
      const params = { authorization_id, detail_id };
      const { session_id } = await osm("deskOpenSession", { params, body: { reason, ...SIZE } });
      router.push(
        `/host-sessions/${[incident_id, authorization_id, detail_id, session_id].map(encodeURIComponent).join("/")}`,
      );
    } catch (error) {
      setRefusal(refusalOf(error));
      isOpening.current = false;
      setBusy(false);
    }
    void refresh();
  }

  const footer = (
    <>
      <Button onClick={onClose} disabled={isBusy}>
        {t("leave")}
      </Button>
      <Button type="submit" form={form} look="primary" isBusy={isBusy}>
        {t("confirm")}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={t("title", { subject })} isBusy={isBusy} footer={footer}>
      <ReasonForm
        id={form}
        seen={{ title: t("seen_title"), text: t("seen") }}
        refusal={refusal}
        isBusy={isBusy}
        onSend={(reason) => void open(reason)}
      />
    </Dialog>
  );
}
