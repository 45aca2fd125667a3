"use client";
/** The way from any page to the messages, with how many are unread. */
import { Mail } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/actions/button-look";
import { Link } from "@/components/ui/actions/link";
import { CountBadge } from "@/components/ui/marks/count-badge";
import { useIsOwnService } from "@/lib/queries/own-service";
import { useUnread } from "@/lib/queries/unread-messages";

export function UnreadLink() {
  const t = useTranslations("shell.messages");
  const { count } = useUnread();
  if (!useIsOwnService()) return null;
  return (
    <Link
      href="/messages"
      aria-label={t("label", { count })}
      title={t("label", { count })}
      className={buttonLook("quiet", "normal", true, "relative")}
    >
      <Mail aria-hidden className="size-4" />
      <span aria-hidden className="absolute end-0 top-0">
        <CountBadge count={count} label="" />
      </span>
    </Link>
  );
}

/** Beside the entry of the navigation; its words are read aloud there. */
export function UnreadBadge() {
  const t = useTranslations("shell.messages");
  const { count } = useUnread();
  return <CountBadge count={count} label={t("unread", { count })} />;
}
