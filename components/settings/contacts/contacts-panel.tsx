"use client";
/** Contacts the person has proved: in part, with the day on which they are forgotten. */
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { VERIFIED_INPUT } from "@/components/contact-proof/verified-input";
import { Button } from "@/components/ui/actions/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { Time } from "@/components/ui/marks/time";
import { ConfirmDialog } from "@/components/ui/overlays/confirm-dialog";
import { Panel } from "@/components/ui/page/panel";
import { osm } from "@/lib/queries/osm";
import { osmKey, osmQuery } from "@/lib/queries/osm-query";
import { useIsOwnService } from "@/lib/queries/own-service";
import { Loaded } from "../loaded";
import { useChange } from "../use-change";
import { ProveContactDialog } from "./prove-contact-dialog";

type Shown = { verified_id: string; contact: string };

export function ContactsPanel() {
  const t = useTranslations("settings_contacts.contacts");
  const query = useQuery(osmQuery("listHasVerifiedContacts", VERIFIED_INPUT));
  const change = useChange([osmKey("listHasVerifiedContacts")], { "OSM.01010001": t("gone") });
  const mayRemove = useIsOwnService();
  const [open, setOpen] = useState<"new" | Shown>();

  async function remove({ verified_id }: Shown) {
    const work = () => osm("deleteVerifiedContact", { params: { verified_id } });
    if (await change.run(work, t("deleted"))) setOpen(undefined);
  }

  const add = (
    <Button size="small" icon={<Plus aria-hidden className="size-4" />} onClick={() => setOpen("new")}>
      {t("add")}
    </Button>
  );
  return (
    <Panel title={t("title")} actions={add} isFlush>
      <p className="px-4 pt-3 text-sm text-ink-2">{t("lead")}</p>
      <Loaded query={query}>
        {({ contact_list = [] }) =>
          contact_list.length === 0 ? (
            <EmptyState drawing="message">{t("none")}</EmptyState>
          ) : (
            <ul className="divide-y divide-line">
              {contact_list.map(({ verified_id = "", contact_value = "", contact_way, area_code, expire_time }) => (
                <li key={verified_id} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
                  <div className="min-w-0 flex-1 basis-56">
                    <p className="font-medium break-all">
                      {contact_way === 0 && area_code ? `+${area_code} ${contact_value}` : contact_value}
                    </p>
                    <p className="text-sm text-ink-2">
                      {t(contact_way === 0 ? "phone" : "email")}
                      {expire_time !== undefined && " · "}
                      {expire_time !== undefined &&
                        t.rich("until", { time: () => <Time at={expire_time} look="date" /> })}
                    </p>
                  </div>
                  {mayRemove && (
                    <Button
                      size="small"
                      aria-label={t("delete_named", { contact: contact_value })}
                      onClick={() => setOpen({ verified_id, contact: contact_value })}
                    >
                      {t("delete")}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {open === "new" && <ProveContactDialog onClose={() => setOpen(undefined)} />}
      {typeof open === "object" && (
        <ConfirmDialog
          isOpen
          tone="danger"
          title={t("delete_title", { contact: open.contact })}
          confirmLabel={t("delete")}
          isBusy={change.isBusy}
          error={change.error}
          onConfirm={() => void remove(open)}
          onClose={() => setOpen(undefined)}
        >
          <p>{t("delete_what")}</p>
        </ConfirmDialog>
      )}
    </Panel>
  );
}
