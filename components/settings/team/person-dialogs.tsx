"use client";
/** What the account does with one person, each in a dialog that says what will happen. */
import { useTranslations } from "next-intl";
import { ConfirmDialog } from "@/components/ui/overlays/confirm-dialog";
import type { IamUser } from "@/lib/contract/team";
import { osm } from "@/lib/queries/osm";
import { osmKey } from "@/lib/queries/osm-query";
import { useChange } from "../use-change";
import { NameDialog } from "./name-dialog";
import { PasswordDialog } from "./password-dialog";

export type PersonAct = "create" | "rename" | "reset" | "enable" | "disable" | "delete";

export interface PersonDialogsProps {
  act: PersonAct;
  user?: IamUser;
  onClose: () => void;
}

export function PersonDialogs({ act, user, onClose }: PersonDialogsProps) {
  const t = useTranslations("team");
  if (act === "create" || user === undefined) return <PasswordDialog onClose={onClose} />;
  if (act === "reset") return <PasswordDialog user={user} onClose={onClose} />;
  if (act === "rename")
    return (
      <NameDialog
        title={t("rename_title", { name: user.name })}
        label={t("user_name")}
        confirmLabel={t("acts.rename")}
        done={t("renamed")}
        name={user.name}
        save={(name) => osm("keystoneUpdateUserByAdmin", { params: { user_id: user.id }, body: { user: { name } } })}
        onClose={onClose}
      />
    );
  return <ConfirmPersonAct act={act} user={user} onClose={onClose} />;
}

type ConfirmProps = { act: "enable" | "disable" | "delete"; user: IamUser; onClose: () => void };

function ConfirmPersonAct({ act, user, onClose }: ConfirmProps) {
  const t = useTranslations("team");
  const change = useChange([osmKey("keystoneListUsers"), osmKey("keystoneListGroups")]);
  const params = { user_id: user.id };

  async function confirm() {
    const work = () =>
      act === "delete"
        ? osm("keystoneDeleteUser", { params })
        : osm("keystoneUpdateUserByAdmin", { params, body: { user: { enabled: act === "enable" } } });
    if (await change.run<unknown>(work, t(`${act}_done`, { name: user.name }))) onClose();
  }

  return (
    <ConfirmDialog
      isOpen
      tone={act === "enable" ? "plain" : "danger"}
      title={t(`${act}_title`, { name: user.name })}
      confirmLabel={t(`acts.${act}`)}
      isBusy={change.isBusy}
      error={change.error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t(`${act}_what`)}</p>
    </ConfirmDialog>
  );
}
