"use client";
/** The buttons that are legal now; the rarer ones behind the three dots. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { lateDialog } from "@/components/ui/late/late-dialog";
import { Menu } from "@/components/ui/overlays/menu";
import type { MenuItem } from "@/components/ui/overlays/menu-item";
import { ClaimButton, type ClaimButtonProps } from "./claim-button";
import type { ReasonedAct } from "./reason-dialog";

const ResolveDialog = lateDialog(async () => (await import("./resolve-dialog")).ResolveDialog);
const ReasonDialog = lateDialog(async () => (await import("./reason-dialog")).ReasonDialog);

const REASONED: readonly ReasonedAct[] = ["pause", "resume", "invalid"];

export function ActButtons(props: ClaimButtonProps) {
  const { incident_id, acts } = props;
  const t = useTranslations("desk.acts");
  const [open, setOpen] = useState<"resolve" | ReasonedAct>();
  const close = () => setOpen(undefined);
  const items: MenuItem[] = REASONED.filter((name) => acts.has(name)).map((name) => ({
    key: name,
    label: t(`${name}.action`),
    ...(name === "invalid" ? { isDanger: true } : {}),
    onSelect: () => setOpen(name),
  }));
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ClaimButton {...props} />
      {acts.has("resolve") && <Button onClick={() => setOpen("resolve")}>{t("resolve.action")}</Button>}
      {items.length > 0 && <Menu label={t("more")} items={items} />}
      {open === "resolve" && <ResolveDialog incident_id={incident_id} onClose={close} />}
      {open !== undefined && open !== "resolve" && (
        <ReasonDialog incident_id={incident_id} name={open} onClose={close} />
      )}
    </div>
  );
}
