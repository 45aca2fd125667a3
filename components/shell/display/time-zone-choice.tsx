"use client";
/** The zone in which times are told: the browser's own, or one that the person looks up and chooses. */
import { useTimeZone, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { Field } from "@/components/ui/fields/field";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { TextField } from "@/components/ui/fields/text-field";
import { isTimeZone, TIME_ZONE_CHOSEN_COOKIE, TIME_ZONE_COOKIE } from "@/lib/i18n/time-zone";
import { remember } from "../preferences";

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

export function TimeZoneChoice({ isChosen }: { isChosen: boolean }) {
  const t = useTranslations("settings.display");
  const shown = useTimeZone() ?? "";
  const router = useRouter();
  const [isByPerson, setByPerson] = useState(isChosen);
  const [text, setText] = useState(shown);

  function keep(zone: string, byPerson: boolean) {
    remember(TIME_ZONE_COOKIE, zone);
    remember(TIME_ZONE_CHOSEN_COOKIE, byPerson ? "chosen" : "browser");
    router.refresh();
  }

  function type(zone: string) {
    setText(zone);
    if (Intl.supportedValuesOf("timeZone").includes(zone)) keep(zone, true);
  }

  function choose(way: string) {
    setByPerson(way === "chosen");
    if (way !== "chosen") keep(ownZone(), false);
  }

  const options = [
    { value: "browser", label: t("zone_of_browser") },
    { value: "chosen", label: t("zone_chosen") },
  ];
  const isWrong = isByPerson && text !== "" && !isTimeZone(text);
  return (
    <div className="flex flex-col gap-3">
      <RadioGroup
        label={t("zone")}
        hint={t("zone_now", { zone: shown })}
        name="zone"
        value={isByPerson ? "chosen" : "browser"}
        onChange={choose}
        options={options}
      />
      {isByPerson && <ZoneField text={text} error={isWrong ? t("zone_unknown") : undefined} onType={type} />}
    </div>
  );
}

function ZoneField({
  text,
  error,
  onType,
}: {
  text: string;
  error: string | undefined;
  onType: (text: string) => void;
}) {
  const t = useTranslations("settings.display");
  const list = useId();
  return (
    <Field
      label={t("zone_search")}
      hint={t("zone_hint")}
      {...(error === undefined ? {} : { error })}
      className="max-w-80"
    >
      {(wiring) => (
        <>
          <TextField
            {...wiring}
            list={list}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => onType(event.target.value)}
          />
          <datalist id={list}>
            {Intl.supportedValuesOf("timeZone").map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
