"use client";
/** One access key: what it is for, since when, whether it opens anything. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { CopyButton } from "@/components/ui/actions/copy-button";
import { Badge } from "@/components/ui/marks/badge";
import { Time } from "@/components/ui/marks/time";

export interface ShownKey {
  access: string;
  description: string;
  status: "active" | "inactive";
  create_time: string;
}

export interface AccessKeyLineProps {
  accessKey: ShownKey;
  isBusy: boolean;
  onToggle: () => void;
  onRemove: () => void;
}

export function AccessKeyLine({ accessKey: { access, ...key }, isBusy, onToggle, onRemove }: AccessKeyLineProps) {
  const t = useTranslations("settings_security.keys");
  const isActive = key.status === "active";
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="font-mono text-sm break-all">{access}</span>
          <CopyButton text={access} label={t("copy_access")} />
          <Badge tone={isActive ? "green" : "grey"}>{t(key.status)}</Badge>
        </p>
        <p className="text-sm text-ink-2">
          {key.description === "" ? t("no_description") : key.description}
          {" · "}
          {t.rich("since", { time: () => <Time at={key.create_time} look="short" /> })}
        </p>
      </div>
      <Button
        size="small"
        disabled={isBusy}
        aria-label={t(isActive ? "off_named" : "on_named", { access })}
        onClick={onToggle}
      >
        {t(isActive ? "off" : "on")}
      </Button>
      <Button size="small" disabled={isBusy} aria-label={t("delete_named", { access })} onClick={onRemove}>
        {t("delete")}
      </Button>
    </li>
  );
}
