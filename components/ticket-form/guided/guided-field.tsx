"use client";
/** One question of the problem type, drawn by its kind. What is protected says so and never stands in the description. */
import { LockKeyhole } from "lucide-react";
import { useTimeZone, useTranslations } from "next-intl";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { DateTimeFormField } from "@/components/form/fields/date-time-form-field";
import { SecretFormField } from "@/components/form/fields/secret-form-field";
import { SelectFormField } from "@/components/form/fields/select-form-field";
import { TextAreaFormField } from "@/components/form/fields/text-area-form-field";
import { TextFormField } from "@/components/form/fields/text-form-field";
import { SensitiveHint } from "@/components/sensitive/sensitive-hint";
import type { TicketValues } from "../form/ticket-values";
import type { GuidedParam } from "./guided-param";

type Name = `answers.${string}`;

/** Lines of the text box: short at first, it grows. */
const LINES = 3;
const SECRET_LINES = 4;
/** From here on a counter helps. */
const COUNTED_FROM = 128;

export function GuidedField({ param }: { param: GuidedParam }) {
  const name: Name = `answers.${param.name}`;
  const isWritten = param.kind === "text" || param.kind === "textarea";
  return (
    <div className="flex flex-col gap-1.5">
      <Drawn param={param} name={name} />
      {isWritten && !param.isProtected && <WrittenHint name={name} />}
    </div>
  );
}

function WrittenHint({ name }: { name: Name }) {
  const text = useWatch<TicketValues, Name>({ name });
  return <SensitiveHint text={typeof text === "string" ? text : ""} />;
}

/** A confidential box that comes with a hint of its own explains itself. */
function ProtectedHint({ param: { section, hint } }: { param: GuidedParam }) {
  const t = useTranslations("ticket_form.guided");
  const isExplained = section === "confidential" && hint !== "";
  return (
    <>
      {hint !== "" && <span className="block">{hint}</span>}
      <span className="flex items-start gap-1.5">
        <LockKeyhole aria-hidden className="mt-[3px] size-3.5 shrink-0" />
        <span>
          {!isExplained && `${t("protected")} `}
          {t("not_in_draft")}
        </span>
      </span>
    </>
  );
}

function Drawn({ param, name }: { param: GuidedParam; name: Name }) {
  const { kind, label, isRequired, placeholder, lengthMax } = param;
  const hint = param.isProtected ? <ProtectedHint param={param} /> : param.hint || undefined;
  const words = { name, label, hint, isRequired };
  const length = lengthMax !== undefined && lengthMax >= COUNTED_FROM ? { lengthMax } : {};
  if (kind === "select") {
    const options = param.options.map((option, index) => ({ value: String(index), label: option }));
    return <SelectFormField<TicketValues> {...words} options={options} />;
  }
  if (kind === "date-time") return <MomentField param={param} name={name} />;
  if (kind === "confidential") return <SecretFormField<TicketValues> {...words} lines={SECRET_LINES} />;
  if (kind === "textarea")
    return <TextAreaFormField<TicketValues> {...words} {...length} rows={LINES} placeholder={placeholder} />;
  const isNumber = kind === "number" || kind === "port";
  const plain = { spellCheck: kind === "text", ...(isNumber ? { inputMode: "numeric" as const } : {}) };
  return <TextFormField<TicketValues> {...words} {...length} {...plain} placeholder={placeholder} autoComplete="off" />;
}

/** The zone is the reader's, so the catalogue's general hint gives way to its name. */
function MomentField({ param, name }: { param: GuidedParam; name: Name }) {
  const t = useTranslations("ticket_form.guided");
  const zone = useTimeZone() ?? "UTC";
  const [now] = useState(() => new Date().toISOString());
  return (
    <DateTimeFormField<TicketValues>
      name={name}
      label={param.label}
      isRequired={param.isRequired}
      hint={t("zone", { zone })}
      latest={now}
    />
  );
}
