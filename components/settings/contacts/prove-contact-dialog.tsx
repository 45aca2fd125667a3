"use client";
/** Proves a contact in two steps: a code is sent to it, the code is entered. How long and how often is told before. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { Field } from "@/components/ui/fields/field";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { TextField } from "@/components/ui/fields/text-field";
import { osm } from "@/lib/queries/osm";
import { osmKey } from "@/lib/queries/osm-query";
import { FormDialog } from "../form-dialog";
import { useChange } from "../use-change";
import { useCountdown } from "./use-countdown";

const SEND_AGAIN_SECONDS = 60;
const CODE_LENGTH = 6;
const EMPTY = { way: "email", value: "", area: "86" };

type Given = typeof EMPTY;

function contactOf({ way, value, area }: Given) {
  const contact_way = way === "phone" ? (0 as const) : (1 as const);
  return { contact_value: value.trim(), contact_way, area_code: area.trim() };
}

export function ProveContactDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("settings_contacts.prove");
  const [given, setGiven] = useState<Given>(EMPTY);
  const [isSent, setSent] = useState(false);
  const [code, setCode] = useState("");
  const wait = useCountdown();
  const sending = useChange([], { "OSM.01010010": t("too_early"), "OSM.01010001": t("invalid") });
  const checking = useChange([osmKey("listHasVerifiedContacts")], { "OSM.01010010": t("wrong") });

  async function send() {
    if (!(await sending.run(() => osm("sendVerifyCodes", { body: contactOf(given) })))) return;
    checking.clear();
    setCode("");
    setSent(true);
    wait.start(SEND_AGAIN_SECONDS);
  }

  async function check() {
    const work = () => osm("checkVerifyCodes", { body: { ...contactOf(given), verify_code: code } });
    if (await checking.run(work, t("done"))) onClose();
  }

  if (!isSent)
    return (
      <FormDialog
        title={t("title")}
        confirmLabel={t("send")}
        change={sending}
        isBlocked={given.value.trim() === ""}
        onSubmit={() => void send()}
        onClose={onClose}
      >
        <ContactFields given={given} onGive={setGiven} />
      </FormDialog>
    );
  return (
    <FormDialog
      title={t("title")}
      lead={t("sent", { contact: given.value.trim() })}
      confirmLabel={t("check")}
      change={{ ...checking, error: checking.error ?? sending.error }}
      isBlocked={code.length !== CODE_LENGTH}
      onSubmit={() => void check()}
      onClose={onClose}
    >
      <Field label={t("code")} hint={t("code_hint")} isRequired>
        {(wiring) => (
          <TextField
            {...wiring}
            data-first-focus
            className="max-w-40 font-mono tracking-widest"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={CODE_LENGTH}
            value={code}
            onChange={(event) => setCode(event.target.value.replace(/\D/g, ""))}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-2">
        <Button size="small" isBusy={sending.isBusy} disabled={wait.seconds > 0} onClick={() => void send()}>
          {t("again")}
        </Button>
        <Button size="small" look="quiet" onClick={() => setSent(false)}>
          {t("other")}
        </Button>
        <p className="text-sm text-ink-2">{wait.seconds > 0 ? t("wait", { seconds: wait.seconds }) : t("may_again")}</p>
      </div>
    </FormDialog>
  );
}

function ContactFields({ given, onGive }: { given: Given; onGive: (given: Given) => void }) {
  const t = useTranslations("settings_contacts.prove");
  const isPhone = given.way === "phone";
  const options = [
    { value: "email", label: t("email") },
    { value: "phone", label: t("phone") },
  ];
  return (
    <>
      <RadioGroup
        label={t("way")}
        name="way"
        value={given.way}
        options={options}
        onChange={(way) => onGive({ ...given, way, value: "" })}
      />
      {isPhone && (
        <Field label={t("area")} hint={t("area_search")} isRequired className="max-w-56">
          {(wiring) => (
            <TextField
              {...wiring}
              inputMode="numeric"
              autoComplete="tel-country-code"
              maxLength={6}
              value={given.area}
              onChange={(event) => onGive({ ...given, area: event.target.value.replace(/\D/g, "") })}
            />
          )}
        </Field>
      )}
      <Field label={t(isPhone ? "phone" : "email")} isRequired>
        {(wiring) => (
          <TextField
            {...wiring}
            key={given.way}
            type={isPhone ? "tel" : "email"}
            autoComplete={isPhone ? "tel-national" : "email"}
            maxLength={64}
            value={given.value}
            onChange={(event) => onGive({ ...given, value: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
