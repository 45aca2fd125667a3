"use client";
/** The groups of the account. Roles are given to groups, so a person's rights are those of their groups. */
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { ConfirmDialog } from "@/components/ui/overlays/confirm-dialog";
import { Panel } from "@/components/ui/page/panel";
import type { IamGroup } from "@/lib/contract/team";
import { osm } from "@/lib/queries/osm";
import { osmKey, osmQuery } from "@/lib/queries/osm-query";
import { Loaded } from "../loaded";
import { useRoleWords } from "../role-names";
import { useChange } from "../use-change";
import { GroupDialog } from "./group-dialog";
import { NameDialog } from "./name-dialog";

type Open = "new" | { act: "rename" | "delete" | "edit"; id: string };

export function GroupsPanel({ mayManage, domain_id }: { mayManage: boolean; domain_id: string }) {
  const t = useTranslations("team");
  const query = useQuery(osmQuery("keystoneListGroups"));
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const group = typeof open === "object" ? query.data?.groups.find(({ id }) => id === open.id) : undefined;
  const act = typeof open === "object" ? open.act : undefined;
  const naming = { label: t("group_name"), onClose: close };
  const add = (
    <Button size="small" icon={<Plus aria-hidden className="size-4" />} onClick={() => setOpen("new")}>
      {t("create_group")}
    </Button>
  );
  return (
    <Panel title={t("groups")} actions={mayManage && add} isFlush>
      <Loaded query={query}>
        {({ groups }) =>
          groups.length === 0 ? (
            <EmptyState drawing="label">{t("no_groups")}</EmptyState>
          ) : (
            <ul className="divide-y divide-line">
              {groups.map((one) => (
                <GroupLine
                  key={one.id}
                  group={one}
                  mayManage={mayManage}
                  onAct={(to) => setOpen({ act: to, id: one.id })}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      {open === "new" && (
        <NameDialog
          {...naming}
          title={t("create_group")}
          confirmLabel={t("create_group")}
          done={t("group_created")}
          name=""
          save={(name) => osm("keystoneCreateGroup", { body: { group: { name } } })}
        />
      )}
      {group && act === "rename" && (
        <NameDialog
          {...naming}
          title={t("rename_title", { name: group.name })}
          confirmLabel={t("acts.rename")}
          done={t("renamed")}
          name={group.name}
          save={(name) => osm("keystoneUpdateGroup", { params: { group_id: group.id }, body: { group: { name } } })}
        />
      )}
      {group && act === "delete" && <DeleteGroup group={group} onClose={close} />}
      {group && act === "edit" && <GroupDialog group={group} domain_id={domain_id} onClose={close} />}
    </Panel>
  );
}

type Act = "rename" | "delete" | "edit";
type LineProps = { group: IamGroup; mayManage: boolean; onAct: (act: Act) => void };

function GroupLine({ group, mayManage, onAct }: LineProps) {
  const t = useTranslations("team");
  const role = useRoleWords();
  const acts: Act[] = group.user_ids === undefined ? ["rename", "delete"] : ["edit", "rename", "delete"];
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-48">
        <p className="font-medium break-all">{group.name}</p>
        {group.user_ids && <p className="text-sm text-ink-2">{t("members", { count: group.user_ids.length })}</p>}
        {group.role_ids?.map((id) => (
          <p key={id} className="text-sm text-ink-2">
            <span className="font-medium text-ink">{role.name(id)}</span> {role.opens(id)}
          </p>
        ))}
        {group.role_ids?.length === 0 && <p className="text-sm text-ink-3">{t("no_roles")}</p>}
      </div>
      {mayManage &&
        acts.map((act) => (
          <Button
            key={act}
            size="small"
            aria-label={t("act_on", { act: t(`acts.${act}`), name: group.name })}
            onClick={() => onAct(act)}
          >
            {t(`acts.${act}`)}
          </Button>
        ))}
    </li>
  );
}

function DeleteGroup({ group, onClose }: { group: IamGroup; onClose: () => void }) {
  const t = useTranslations("team");
  const change = useChange([osmKey("keystoneListGroups")]);

  async function confirm() {
    const work = () => osm("keystoneDeleteGroup", { params: { group_id: group.id } });
    if (await change.run(work, t("delete_done", { name: group.name }))) onClose();
  }

  return (
    <ConfirmDialog
      isOpen
      tone="danger"
      title={t("delete_title", { name: group.name })}
      confirmLabel={t("acts.delete")}
      isBusy={change.isBusy}
      error={change.error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t("delete_group_what")}</p>
    </ConfirmDialog>
  );
}
