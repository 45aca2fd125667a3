"use client";
/** Members and roles of one group. Each tick counts at once, with the next thing a member does. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Dialog } from "@/components/ui/overlays/dialog";
import type { IamGroup } from "@/lib/contract/team";
import { osm } from "@/lib/queries/osm";
import { osmKey, osmQuery } from "@/lib/queries/osm-query";
import { useRoleWords } from "../role-names";
import { useChange } from "../use-change";

export interface GroupDialogProps {
  group: IamGroup;
  domain_id: string;
  onClose: () => void;
}

export function GroupDialog({ group, domain_id, onClose }: GroupDialogProps) {
  const t = useTranslations("team");
  const role = useRoleWords();
  const users = useQuery(osmQuery("keystoneListUsers")).data?.users ?? [];
  const roles = useQuery(osmQuery("keystoneListPermissions")).data?.roles ?? [];
  const change = useChange([osmKey("keystoneListGroups")]);
  const group_id = group.id;

  const toggleMember = (user_id: string, isMember: boolean) => {
    const params = { group_id, user_id };
    void change.run(() => osm(isMember ? "keystoneRemoveUserFromGroup" : "keystoneAddUserToGroup", { params }));
  };
  const toggleRole = (role_id: string, isGiven: boolean) => {
    const params = { domain_id, group_id, role_id };
    const name = isGiven ? "keystoneRemoveDomainPermissionFromGroup" : "keystoneAssociateGroupWithDomainPermission";
    void change.run(() => osm(name, { params }));
  };

  const done = (
    <Button look="primary" onClick={onClose}>
      {t("done")}
    </Button>
  );
  return (
    <Dialog isOpen onClose={onClose} title={t("edit_title", { name: group.name })} footer={done}>
      <div className="flex flex-col gap-5" aria-busy={change.isBusy || undefined}>
        <p className="text-ink-2">{t("edit_lead")}</p>
        {change.error && (
          <Notice tone="danger" isLive>
            {change.error}
          </Notice>
        )}
        <fieldset className="flex flex-col gap-3">
          <legend className="mb-2 font-semibold">{t("roles")}</legend>
          {roles.map(({ id }) => {
            const isGiven = group.role_ids?.includes(id) ?? false;
            return (
              <Checkbox
                key={id}
                label={role.name(id)}
                hint={role.opens(id)}
                checked={isGiven}
                disabled={change.isBusy}
                onChange={() => toggleRole(id, isGiven)}
              />
            );
          })}
        </fieldset>
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-2 font-semibold">{t("members_title")}</legend>
          {users
            .filter((user) => user.is_account !== true)
            .map(({ id, name }) => {
              const isMember = group.user_ids?.includes(id) ?? false;
              return (
                <Checkbox
                  key={id}
                  label={name}
                  checked={isMember}
                  disabled={change.isBusy}
                  onChange={() => toggleMember(id, isMember)}
                />
              );
            })}
        </fieldset>
      </div>
    </Dialog>
  );
}
