"use client";
/** Keys for SDKs and scripts. A secret is shown once; a key that is not needed for a while is switched off rather than deleted. */
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { Notice } from "@/components/ui/feedback/notice";
import { ConfirmDialog } from "@/components/ui/overlays/confirm-dialog";
import { Panel } from "@/components/ui/page/panel";
import { osm } from "@/lib/queries/osm";
import { osmKey, osmQuery } from "@/lib/queries/osm-query";
import { Loaded } from "../loaded";
import { useChange } from "../use-change";
import { AccessKeyLine, type ShownKey } from "./access-key-line";
import { NewKeyDialog } from "./new-key-dialog";

/** Of one user (limits.md 14.2); the service holds the same. */
const KEYS_MAX = 2;

export function AccessKeysPanel({ user_id, user_name }: { user_id: string; user_name: string }) {
  const t = useTranslations("settings_security.keys");
  const query = useQuery(osmQuery("listPermanentAccessKeys", { query: { user_id } }));
  const change = useChange([osmKey("listPermanentAccessKeys")], { "IAM.404": t("gone") });
  const [open, setOpen] = useState<"new" | { remove: ShownKey }>();
  const isFull = (query.data?.credentials.length ?? 0) >= KEYS_MAX;

  const toggle = ({ access, status }: ShownKey) => {
    const credential = { status: status === "active" ? ("inactive" as const) : ("active" as const) };
    const work = () => osm("updatePermanentAccessKey", { params: { access_key: access }, body: { credential } });
    void change.run(work, t(status === "active" ? "switched_off" : "switched_on"));
  };

  async function remove({ access }: ShownKey) {
    const work = () => osm("deletePermanentAccessKey", { params: { access_key: access } });
    if (await change.run(work, t("deleted"))) setOpen(undefined);
  }

  const add = (
    <Button
      size="small"
      icon={<Plus aria-hidden className="size-4" />}
      disabled={isFull}
      onClick={() => setOpen("new")}
    >
      {t("create")}
    </Button>
  );
  return (
    <Panel title={t("title")} actions={add} isFlush>
      <p className="px-4 pt-3 text-sm text-ink-2">{t("lead", { max: KEYS_MAX })}</p>
      {change.error && open === undefined && (
        <Notice tone="danger" isLive className="m-4">
          {change.error}
        </Notice>
      )}
      <Loaded query={query}>
        {({ credentials }) =>
          credentials.length === 0 ? (
            <EmptyState drawing="key">{t("none")}</EmptyState>
          ) : (
            <ul className="divide-y divide-line">
              {credentials.map((key) => (
                <AccessKeyLine
                  key={key.access}
                  accessKey={key}
                  isBusy={change.isBusy}
                  onToggle={() => toggle(key)}
                  onRemove={() => setOpen({ remove: key })}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      {open === "new" && <NewKeyDialog user_id={user_id} user_name={user_name} onClose={() => setOpen(undefined)} />}
      {typeof open === "object" && (
        <ConfirmDialog
          isOpen
          tone="danger"
          title={t("delete_title", { access: open.remove.access })}
          confirmLabel={t("delete")}
          isBusy={change.isBusy}
          error={change.error}
          onConfirm={() => void remove(open.remove)}
          onClose={() => setOpen(undefined)}
        >
          <p>{t("delete_what")}</p>
        </ConfirmDialog>
      )}
    </Panel>
  );
}
