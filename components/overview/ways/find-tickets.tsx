"use client";
/** Finds tickets by number, words or a server's name, within a month if wanted; leads to the list with these filters on. */
import Form from "next/form";
import { useNow, useTimeZone, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { Field } from "@/components/ui/fields/field";
import { SearchField } from "@/components/ui/fields/search-field";
import { Select } from "@/components/ui/fields/select";
import { Panel } from "@/components/ui/page/panel";
import { monthDays } from "./months";

const BACK = { this_month: 0, last_month: 1 } as const;
const TIMES = ["any_time", "this_month", "last_month"] as const;

export function FindTickets() {
  const t = useTranslations("overview.find");
  const [now, timeZone = "UTC"] = [useNow(), useTimeZone()];
  const [when, setWhen] = useState<(typeof TIMES)[number]>("any_time");
  const days = when === "any_time" ? {} : monthDays(now, timeZone, BACK[when]);
  return (
    <Panel title={t("title")}>
      <Form action="/tickets" role="search" aria-label={t("title")} className="flex flex-col gap-3">
        <Field label={t("what")}>{(wiring) => <SearchField {...wiring} name="app_key" maxLength={64} />}</Field>
        <Field label={t("when")}>
          {(wiring) => (
            <Select
              {...wiring}
              options={TIMES.map((value) => ({ value, label: t(value) }))}
              value={when}
              onChange={({ target }) => setWhen(TIMES.find((one) => one === target.value) ?? "any_time")}
            />
          )}
        </Field>
        {Object.entries<string>(days).map(([name, day]) => (
          <input key={name} type="hidden" name={name} value={day} />
        ))}
        <Button type="submit">{t("submit")}</Button>
      </Form>
    </Panel>
  );
}
