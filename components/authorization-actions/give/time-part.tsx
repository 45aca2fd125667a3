"use client";
/** For how long: a usual span from now on, or from when to when. A day unless one chooses, a week at the longest. */
import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { DateTimeFormField } from "@/components/form/fields/date-time-form-field";
import { RadioFormField } from "@/components/form/fields/radio-form-field";
import { LASTS, type GrantValues } from "./grant-values";
import { Part } from "./part";

export function TimePart() {
  const t = useTranslations("authorization_actions.give.time");
  const lasts = useWatch<GrantValues, "lasts">({ name: "lasts" });
  return (
    <Part step={3} title={t("title")} lead={t("lead")}>
      <RadioFormField<GrantValues>
        name="lasts"
        label={t("lasts")}
        isLabelHidden
        columns={3}
        options={LASTS.map((value) => ({ value, label: t(`choices.${value}`) }))}
      />
      {lasts === "own" && (
        <div className="grid gap-4 sm:grid-cols-2">
          <DateTimeFormField<GrantValues> name="from" label={t("from")} hint={t("from_hint")} />
          <DateTimeFormField<GrantValues> name="to" label={t("to")} isRequired />
        </div>
      )}
    </Part>
  );
}
