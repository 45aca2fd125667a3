"use client";
/** Who gets copies: addresses as chips. Enter, comma or leaving the field takes what was typed; each address is checked by itself. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { useController, useFormState } from "react-hook-form";
import { Button } from "@/components/ui/actions/button";
import { Field } from "@/components/ui/fields/field";
import { TextField } from "@/components/ui/fields/text-field";
import { osmQuery } from "@/lib/queries/osm-query";
import type { TicketValues } from "../form/ticket-values";
import { addAddresses, looksLikeAddress, splitAddresses } from "./cc-addresses";
import { CcChip } from "./cc-chip";

const TAKES = new Set(["Enter", ",", ";", "，", "；"]);

/** Addresses used last time come first, then those of the message center; asked for when someone comes here. */
function useOfferedAddresses(isWanted: boolean): string[] {
  const { data } = useQuery({ ...osmQuery("listCaseCcEmails"), retry: false, enabled: isWanted });
  const last = splitAddresses(data?.cc_email_info?.cc_email ?? "");
  return addAddresses(last, (data?.mc_email_infos ?? []).join(","));
}

export function CcField({ countMax }: { countMax: number }) {
  const t = useTranslations("ticket_form.cc");
  const { field } = useController<TicketValues, "cc">({ name: "cc" });
  const { errors } = useFormState<TicketValues>({ name: "cc" });
  const [typed, setTyped] = useState("");
  const [isVisited, setVisited] = useState(false);
  const offered = useOfferedAddresses(isVisited).filter(
    (address) => !field.value.includes(address) && looksLikeAddress(address),
  );
  const isWrong = (address: string, place: number) => !looksLikeAddress(address) || errors.cc?.[place] !== undefined;
  const wrong = field.value.filter(isWrong);
  const error = errorOf(errors.cc?.message, wrong.length > 0 ? t("wrong", { address: wrong[0] ?? "" }) : undefined);

  function take(text: string) {
    setTyped("");
    if (splitAddresses(text).length > 0) field.onChange(addAddresses(field.value, text));
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (TAKES.has(event.key)) {
      event.preventDefault();
      take(typed);
    } else if (event.key === "Backspace" && typed === "") field.onChange(field.value.slice(0, -1));
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    const text = event.clipboardData.getData("text");
    if (splitAddresses(text).length < 2) return;
    event.preventDefault();
    take(`${typed}${text}`);
  }

  return (
    <div className="flex flex-col gap-2">
      <Field
        label={t("label")}
        hint={t("hint", { max: countMax })}
        error={error}
        aside={<Count count={field.value.length} max={countMax} />}
      >
        {(wiring) => (
          <TextField
            {...wiring}
            ref={field.ref}
            name={field.name}
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onFocus={() => setVisited(true)}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
            onBlur={() => {
              take(typed);
              field.onBlur();
            }}
          />
        )}
      </Field>
      {field.value.length > 0 && (
        <ul aria-label={t("list")} className="flex flex-wrap gap-1.5">
          {field.value.map((address, place) => (
            <CcChip
              key={address}
              address={address}
              isWrong={isWrong(address, place)}
              onRemove={() => field.onChange(field.value.filter((other) => other !== address))}
            />
          ))}
        </ul>
      )}
      {offered.length > 0 && (
        <div role="group" aria-label={t("offered")} className="flex flex-wrap items-center gap-1.5">
          <span className="text-sm text-ink-2">{t("offered")}</span>
          {offered.map((address) => (
            <Button key={address} size="small" onClick={() => take(address)}>
              {address}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function errorOf(said: string | undefined, wrong: string | undefined): string | undefined {
  return wrong ?? (said === "" ? undefined : said);
}

function Count({ count, max }: { count: number; max: number }) {
  if (count === 0) return null;
  return (
    <span className={`text-sm tabular-nums ${count > max ? "text-danger" : "text-ink-3"}`}>{`${count} / ${max}`}</span>
  );
}
