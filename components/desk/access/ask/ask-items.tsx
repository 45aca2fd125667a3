"use client";
/** What access is asked to, item by item, six at most: the fields are those that the way needs. */
import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { SelectFormField } from "@/components/form/fields/select-form-field";
import { TextFormField } from "@/components/form/fields/text-form-field";
import { Button } from "@/components/ui/actions/button";
import { IconButton } from "@/components/ui/actions/icon-button";
import type { SelectOption } from "@/components/ui/fields/select";
import { AUTHORIZATION_DETAILS_MAX, type AuthorizationWay } from "@/lib/contract/authorization-ways";
import { anItem, askFieldsOf, type AskField, type AskValues } from "./ask-values";
import { useAskItems } from "./use-ask-items";

export interface AskItemsProps {
  way: AuthorizationWay;
  regions: readonly SelectOption[];
  region_id: string | undefined;
}

export function AskItems({ way, regions, region_id }: AskItemsProps) {
  const t = useTranslations("desk_access.ask");
  const [firstField] = askFieldsOf(way);
  const { count, append, remove } = useAskItems(firstField);
  if (firstField === undefined) return null;
  return (
    <div className="flex flex-col gap-3">
      {Array.from({ length: count }, (_, index) => (
        <fieldset key={index} className="relative min-w-0 rounded border border-line p-3">
          <legend className="px-1 text-sm font-medium">{t("item", { number: index + 1 })}</legend>
          {count > 1 && (
            <IconButton
              size="small"
              label={t("remove", { number: index + 1 })}
              icon={<Trash2 className="size-4" />}
              onClick={() => remove(index)}
              className="absolute end-2 top-0"
            />
          )}
          <ItemFields way={way} index={index} regions={regions} />
        </fieldset>
      ))}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          size="small"
          icon={<Plus aria-hidden className="size-4" />}
          disabled={count >= AUTHORIZATION_DETAILS_MAX}
          onClick={() => append(anItem(region_id))}
        >
          {t("add")}
        </Button>
        <span className="text-sm text-ink-2">{t("items_max", { max: AUTHORIZATION_DETAILS_MAX })}</span>
      </div>
    </div>
  );
}

type ItemFieldsProps = Pick<AskItemsProps, "way" | "regions"> & { index: number };

function ItemFields({ way, index, regions }: ItemFieldsProps) {
  const t = useTranslations("desk_access.ask.fields");
  const isRequired = (field: AskField) => field === "host" && way.needs_host;
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {askFieldsOf(way).map((field) => {
        const name = `items.${index}.${field}` as const;
        if (field === "region_id")
          return (
            <SelectFormField<AskValues>
              key={field}
              name={name}
              label={t(field)}
              options={regions}
              placeholder={t("any_region")}
            />
          );
        return (
          <TextFormField<AskValues>
            key={field}
            name={name}
            label={t(field)}
            isRequired={isRequired(field)}
            autoComplete="off"
            spellCheck={false}
            inputMode={field === "port" ? "numeric" : "text"}
            placeholder={field === "port" ? String(way.default_port ?? "") : undefined}
          />
        );
      })}
    </div>
  );
}
