"use client";
/** The people of the account. The account itself makes, names, shuts out and deletes them; others read whom they share a group with. */
import { useQuery } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { SearchField } from "@/components/ui/fields/search-field";
import { Avatar } from "@/components/ui/marks/avatar";
import { Badge } from "@/components/ui/marks/badge";
import { Menu } from "@/components/ui/overlays/menu";
import { Panel } from "@/components/ui/page/panel";
import type { IamGroup, IamUser } from "@/lib/contract/team";
import { osmQuery } from "@/lib/queries/osm-query";
import { Loaded } from "../loaded";
import { PersonDialogs, type PersonAct } from "./person-dialogs";

type Open = { act: PersonAct; user?: IamUser };

export function PeoplePanel({ mayManage }: { mayManage: boolean }) {
  const t = useTranslations("team");
  const query = useQuery(osmQuery("keystoneListUsers"));
  const groups = useQuery(osmQuery("keystoneListGroups")).data?.groups ?? [];
  const [part, setPart] = useState("");
  const [open, setOpen] = useState<Open>();
  const add = (
    <Button size="small" icon={<UserPlus aria-hidden className="size-4" />} onClick={() => setOpen({ act: "create" })}>
      {t("create_user")}
    </Button>
  );
  return (
    <Panel title={t("people")} actions={mayManage && add} isFlush>
      <div className="border-b border-line p-3">
        <SearchField
          aria-label={t("search")}
          placeholder={t("search")}
          value={part}
          onChange={(event) => setPart(event.target.value)}
        />
      </div>
      <Loaded query={query}>
        {({ users }) => {
          const shown = users.filter(({ name }) => name.toLowerCase().includes(part.trim().toLowerCase()));
          if (shown.length === 0) return <EmptyState drawing="search">{t("nobody")}</EmptyState>;
          return (
            <ul className="divide-y divide-line">
              {shown.map((user) => (
                <PersonLine
                  key={user.id}
                  user={user}
                  groups={groups}
                  onAct={mayManage && user.is_account !== true ? (act) => setOpen({ act, user }) : undefined}
                />
              ))}
            </ul>
          );
        }}
      </Loaded>
      {open && <PersonDialogs {...open} onClose={() => setOpen(undefined)} />}
    </Panel>
  );
}

type LineProps = { user: IamUser; groups: readonly IamGroup[]; onAct: ((act: PersonAct) => void) | undefined };

function PersonLine({ user, groups, onAct }: LineProps) {
  const t = useTranslations("team");
  const own = groups.filter((group) => group.user_ids?.includes(user.id)).map(({ name }) => name);
  const acts = ["rename", "reset", user.enabled === false ? "enable" : "disable", "delete"] as const;
  const items = acts.map((act) => ({
    key: act,
    label: t(`acts.${act}`),
    isDanger: act === "delete",
    onSelect: () => onAct?.(act),
  }));
  return (
    <li className="flex items-center gap-3 px-4 py-2.5">
      <Avatar name={user.name} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 font-medium">
          <span className="break-all">{user.name}</span>
          {user.is_account && <Badge tone="blue">{t("the_account")}</Badge>}
          {user.enabled === false && <Badge tone="amber">{t("disabled")}</Badge>}
        </p>
        {own.length > 0 && <p className="truncate text-sm text-ink-2">{own.join(", ")}</p>}
      </div>
      {onAct && <Menu label={t("menu_of", { name: user.name })} items={items} />}
    </li>
  );
}
