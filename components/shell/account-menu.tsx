"use client";
/** Who is signed in, and the way out. After signing out the page is loaded anew, so nothing of the account stays in memory. */
import { LogOut, Settings } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { Avatar } from "@/components/ui/marks/avatar";
import { Menu } from "@/components/ui/overlays/menu";
import { signOut } from "@/lib/queries/auth";
import { tellOtherTabs } from "@/lib/queries/tabs-in-step";

export type Person = {
  user_id: string;
  user_name: string;
  domain_name: string;
  is_engineer: boolean;
  is_account: boolean;
  is_group_operator: boolean;
};

export function AccountMenu({ person }: { person: Person }) {
  const t = useTranslations("shell.account");
  const toast = useToast();
  const [isLeaving, setLeaving] = useState(false);

  async function leave() {
    if (isLeaving) return;
    setLeaving(true);
    try {
      await signOut();
      tellOtherTabs();
      window.location.assign("/sign-in");
    } catch {
      setLeaving(false);
      toast.failure(t("sign_out_failed"));
    }
  }

  const items = [
    { key: "settings", label: t("settings"), icon: <Settings aria-hidden />, href: "/settings" },
    { key: "sign_out", label: t("sign_out"), icon: <LogOut aria-hidden />, onSelect: () => void leave() },
  ];
  return (
    <Menu
      label={t("label", { user: person.user_name })}
      items={items}
      face={<Face person={person} />}
      header={<Header person={person} />}
      className="max-sm:px-1.5"
    />
  );
}

function Face({ person }: { person: Person }) {
  return (
    <>
      <Avatar size="small" name={person.user_name} isEngineer={person.is_engineer} />
      <span className="max-w-32 truncate max-md:sr-only">{person.user_name}</span>
    </>
  );
}

function Header({ person }: { person: Person }) {
  const t = useTranslations("shell.account");
  const role = person.is_engineer ? t("engineer") : person.is_account ? t("owner") : undefined;
  return (
    <div className="min-w-0">
      <p className="truncate font-semibold">{person.user_name}</p>
      <p className="truncate text-sm text-ink-2">{t("domain", { domain: person.domain_name })}</p>
      {role && <p className="text-sm text-ink-3">{role}</p>}
    </div>
  );
}
