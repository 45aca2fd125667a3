"use client";
/** Saves the present filters and order under a name; if wished the list opens with them from now on. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionDialog } from "@/components/ticket-actions/action-dialog";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Field } from "@/components/ui/fields/field";
import { TextField } from "@/components/ui/fields/text-field";
import { VIEW_NAME_LENGTH_MAX, VIEWS_MAX } from "@/lib/queries/view-shapes";
import { createView, viewsQuery } from "@/lib/queries/views";
import type { TicketFilter } from "../ticket-filter";
import { useListName, useViews, viewSearch } from "./use-views";
import { useViewFault } from "./view-fault";

export function SaveViewDialog({ filter, onClose }: { filter: TicketFilter; onClose: () => void }) {
  const t = useTranslations("tickets.views");
  const toast = useToast();
  const client = useQueryClient();
  const faultOf = useViewFault();
  const list = useListName();
  const { data: views = [] } = useViews();
  const [name, setName] = useState("");
  const [is_default, setDefault] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => createView(list, { name: name.trim(), search: viewSearch(filter), is_default }),
    onSuccess: async (view) => {
      await client.invalidateQueries({ queryKey: viewsQuery(list).queryKey });
      toast.success(t("saved", { name: view.name }));
      onClose();
    },
  });
  const isFull = views.length >= VIEWS_MAX;
  return (
    <ActionDialog
      width="narrow"
      title={t("save_title")}
      consequence={<p>{isFull ? t("too_many", { max: VIEWS_MAX }) : t("save_note")}</p>}
      confirmLabel={t("save_confirm")}
      onConfirm={() => mutate()}
      onClose={onClose}
      isBusy={isPending}
      refusal={faultOf(error)}
      isBlocked={name.trim() === "" || isFull}
    >
      <Field label={t("name")} isRequired>
        {(wiring) => (
          <TextField
            {...wiring}
            autoComplete="off"
            maxLength={VIEW_NAME_LENGTH_MAX}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Checkbox label={t("make_default")} checked={is_default} onChange={(event) => setDefault(event.target.checked)} />
    </ActionDialog>
  );
}
