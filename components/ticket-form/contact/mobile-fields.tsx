"use client";
/** Country or region code and number, or one that was verified before; the codes are asked for only now. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { useFormField } from "@/components/form/fields/use-form-field";
import { TextFormField } from "@/components/form/fields/text-form-field";
import { Field } from "@/components/ui/fields/field";
import { latePart } from "@/components/ui/late/late-part";
import { osmQuery } from "@/lib/queries/osm-query";
import type { Choice } from "../fields/matching-choices";
import { SearchSelect } from "../fields/search-select";
import type { TicketValues } from "../form/ticket-values";
import { useVerifiedWay } from "./use-verified-way";

const WayProof = latePart(async () => (await import("@/components/contact-proof/way-proof")).WayProof);

const MOBILE_LENGTH_MAX = 32;
const NUMBER = /^[0-9 ()+-]{4,32}$/;

/** Several places share a code, so the places of one code are one choice. */
function choicesOf(codes: readonly { area_code?: string | undefined; area_name?: string | undefined }[]): Choice[] {
  const names = new Map<string, string[]>();
  for (const { area_code, area_name = "" } of codes)
    if (area_code) names.set(area_code, [...(names.get(area_code) ?? []), area_name]);
  return [...names].map(([code, places]) => ({
    value: code,
    label: `+${code.replace(/^(\+|00)/, "")} ${places.join(" / ")}`,
  }));
}

export function MobileFields() {
  const { value, verified_id, proof } = useVerifiedWay("remind_mobile");
  const area_code = useWatch<TicketValues, "area_code">({ name: "area_code" });
  return (
    <div className="ps-6">
      {verified_id === "" && <NumberFields />}
      <WayProof
        {...proof}
        contact={{ contact_value: value, contact_way: 0, area_code }}
        isWhole={area_code !== "" && NUMBER.test(value)}
      />
    </div>
  );
}

function NumberFields() {
  const t = useTranslations("ticket_form.contact");
  const { data } = useQuery({ ...osmQuery("listAreaCodes"), staleTime: Number.POSITIVE_INFINITY });
  const { field, error } = useFormField<TicketValues>("area_code");
  return (
    <div className="grid gap-3 sm:grid-cols-[15rem_1fr]">
      <Field label={t("area_code")} error={error} isRequired>
        {(wiring) => (
          <SearchSelect
            wiring={wiring}
            name={field.name}
            value={typeof field.value === "string" ? field.value : ""}
            onChange={field.onChange}
            onBlur={field.onBlur}
            inputRef={field.ref}
            choices={choicesOf(data?.area_code_list ?? [])}
            placeholder={t("area_code_placeholder")}
            listLabel={t("area_codes")}
          />
        )}
      </Field>
      <TextFormField<TicketValues>
        name="remind_mobile"
        label={t("mobile")}
        type="tel"
        autoComplete="tel-national"
        isRequired
        hint={t("mobile_hint", { max: MOBILE_LENGTH_MAX })}
      />
    </div>
  );
}
