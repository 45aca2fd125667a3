"use client";
/** Who gets copies of the ticket's notices: the limit is told, each address is checked by itself while it is written. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { CheckboxFormField } from "@/components/form/fields/checkbox-form-field";
import { TextAreaFormField } from "@/components/form/fields/text-area-form-field";
import { osmQuery } from "@/lib/queries/osm-query";
import { addressesIn, CC_COUNT_MAX, wrongAddresses } from "./cc-list";
import type { ContactChange } from "./contact-change";

export function useCcCountMax(): number {
  const { data } = useQuery({ ...osmQuery("listCaseLimits"), staleTime: Number.POSITIVE_INFINITY });
  return data?.config?.create_case_ccemail_max_count ?? CC_COUNT_MAX;
}

/** Copies are given to others, or stopped: whoever types addresses is not asked whether there should be none. */
export function CcField({ now }: { now: string | undefined }) {
  const t = useTranslations("ticket.contact");
  const [cc = "", stops] = useWatch<ContactChange, ["cc", "stops_copies"]>({ name: ["cc", "stops_copies"] });
  const hint = stops === true ? now : undefined;
  return (
    <div className="flex flex-col gap-3">
      {stops !== true && <Addresses now={now} />}
      {now && cc.trim() === "" && (
        <CheckboxFormField<ContactChange> name="stops_copies" label={t("cc_stop")} hint={hint} />
      )}
    </div>
  );
}

function Addresses({ now }: { now: string | undefined }) {
  const t = useTranslations("ticket.contact");
  const max = useCcCountMax();
  const text = useWatch<ContactChange, "cc">({ name: "cc" }) ?? "";
  const count = addressesIn(text).length;
  const wrong = wrongAddresses(text);
  return (
    <div className="flex flex-col gap-1.5">
      <TextAreaFormField<ContactChange>
        name="cc"
        label={t("cc")}
        hint={[t("cc_hint", { max }), now].filter(Boolean).join(" ")}
        rows={2}
        spellCheck={false}
      />
      <p role="status" className={`text-sm ${wrong.length > 0 || count > max ? "text-danger" : "text-ink-2"}`}>
        {count > 0 && t("cc_count", { count, max })}
        {wrong.length > 0 && ` ${t("cc_wrong", { addresses: wrong.join(", ") })}`}
      </p>
    </div>
  );
}
