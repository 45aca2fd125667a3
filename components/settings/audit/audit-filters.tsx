"use client";
/** Narrows the trail by day, person, operation and resource. It is asked when the form is sent, not with every key. */
import { useQuery } from "@tanstack/react-query";
import { useTimeZone, useTranslations } from "next-intl";
import { useState, type FormEvent } from "react";
import { fromFieldTime } from "@/components/form/fields/zoned-time";
import { Button } from "@/components/ui/actions/button";
import { Field } from "@/components/ui/fields/field";
import { Select } from "@/components/ui/fields/select";
import { TextField } from "@/components/ui/fields/text-field";
import type { AuditFilter } from "@/lib/contract/audit";
import { osmQuery } from "@/lib/queries/osm-query";
import { OPERATIONS_TOLD } from "./operations-told";
import { useOperationWords } from "./audit-table";

const EMPTY = { from: "", to: "", user_id: "", operation: "", resource_id: "" };

function filterOf(given: typeof EMPTY, zone: string): AuditFilter {
  const from = given.from === "" ? undefined : fromFieldTime(`${given.from}T00:00`, zone);
  const to = given.to === "" ? undefined : fromFieldTime(`${given.to}T23:59`, zone);
  const texts = { user_id: given.user_id, operation: given.operation, resource_id: given.resource_id.trim() };
  const filled = Object.entries({ from, to, ...texts }).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(filled);
}

export interface AuditFiltersProps {
  filter: AuditFilter;
  onFilter: (filter: AuditFilter) => void;
}

export function AuditFilters({ filter, onFilter }: AuditFiltersProps) {
  const t = useTranslations("audit");
  const zone = useTimeZone() ?? "UTC";
  const users = useQuery(osmQuery("keystoneListUsers")).data?.users ?? [];
  const words = useOperationWords();
  const [given, setGiven] = useState(EMPTY);

  const of = (name: keyof typeof EMPTY) => ({
    value: given[name],
    onChange: (event: { target: { value: string } }) => setGiven({ ...given, [name]: event.target.value }),
  });

  function send(event: FormEvent) {
    event.preventDefault();
    onFilter(filterOf(given, zone));
  }

  function clear() {
    setGiven(EMPTY);
    onFilter({});
  }

  return (
    <form onSubmit={send} className="grid items-end gap-3 border-b border-line p-4 sm:grid-cols-3 xl:grid-cols-6">
      <Field label={t("from")}>{(wiring) => <TextField {...wiring} {...of("from")} type="date" />}</Field>
      <Field label={t("to")}>{(wiring) => <TextField {...wiring} {...of("to")} type="date" />}</Field>
      <Field label={t("user")}>
        {(wiring) => (
          <Select
            {...wiring}
            {...of("user_id")}
            placeholder={t("anybody")}
            options={users.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </Field>
      <Field label={t("operation")}>
        {(wiring) => (
          <Select
            {...wiring}
            {...of("operation")}
            placeholder={t("anything")}
            options={OPERATIONS_TOLD.map((name) => ({ value: name, label: words(name) }))}
          />
        )}
      </Field>
      <Field label={t("resource")}>
        {(wiring) => <TextField {...wiring} {...of("resource_id")} maxLength={128} placeholder="TS-104233" />}
      </Field>
      <div className="flex gap-2">
        <Button type="submit">{t("apply")}</Button>
        {Object.keys(filter).length > 0 && (
          <Button look="quiet" onClick={clear}>
            {t("clear")}
          </Button>
        )}
      </div>
    </form>
  );
}
