"use client";
/** Filter by who submitted: typed letters narrow the people whose tickets the reader may see; a press on one asks for theirs alone. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { Field } from "@/components/ui/fields/field";
import { TextField } from "@/components/ui/fields/text-field";
import { osmQuery } from "@/lib/queries/osm-query";
import { FilterPopover } from "../filter-popover";
import { TEXT_LENGTH_MAX, type TicketFilter } from "../ticket-filter";
import type { ChangeFilter } from "../use-ticket-filter";
import { offeredPeople } from "./offered-people";

type Submitter = Pick<TicketFilter, "x_customer_id" | "x_customer_name">;

export interface SubmitterFilterProps {
  filter: Submitter;
  onChange: ChangeFilter;
}

function usePeople(isWanted: boolean) {
  const { data } = useQuery({ ...osmQuery("listSubCustomers"), enabled: isWanted, retry: false });
  return data?.sub_customer_infos ?? [];
}

export function SubmitterFilter({ filter, onChange }: SubmitterFilterProps) {
  const t = useTranslations("tickets.filter");
  const { x_customer_id, x_customer_name } = filter;
  const chosen = usePeople(x_customer_id !== "").find(({ customer_id }) => customer_id === x_customer_id);
  const name = chosen?.user_name ?? chosen?.customer_name ?? x_customer_id;
  return (
    <FilterPopover label={t("submitter")} setTo={x_customer_id === "" ? x_customer_name : name}>
      {(close) => (
        <SubmitterChoice
          first={x_customer_name}
          onSend={(change) => {
            onChange({ x_customer_id: "", x_customer_name: "", ...change });
            close();
          }}
        />
      )}
    </FilterPopover>
  );
}

interface SubmitterChoiceProps {
  first: string;
  onSend: (change: Partial<Submitter>) => void;
}

function SubmitterChoice({ first, onSend }: SubmitterChoiceProps) {
  const t = useTranslations("tickets.filter");
  const [typed, setTyped] = useState(first);
  const people = offeredPeople(usePeople(true), typed);
  return (
    <form
      className="flex w-60 flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSend({ x_customer_name: typed.trim() });
      }}
    >
      <Field label={t("submitter_name")}>
        {(wiring) => (
          <TextField
            {...wiring}
            value={typed}
            maxLength={TEXT_LENGTH_MAX}
            autoComplete="off"
            autoFocus
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      {people.length > 0 && (
        <ul aria-label={t("people")} className="flex max-h-48 flex-col overflow-y-auto">
          {people.map(({ id, name }) => (
            <li key={id}>
              <Button
                size="small"
                look="quiet"
                className="w-full justify-start"
                onClick={() => onSend({ x_customer_id: id })}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button type="submit" size="small">
        {t("apply")}
      </Button>
    </form>
  );
}
